"""EXH: the exhibits, as listed, as indexed, as cited, as attached."""

"""Numbers that must tie: products, sums, words with their digits, and what is said twice."""

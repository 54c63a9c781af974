"""What the wheel has in it."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from tests.packaging.conftest import ROOT


def test_the_wheel_has_the_schemas_the_law_and_the_rules(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    wanted = {f"lint8k/schemas/{path.name}" for path in (ROOT / "schemas").glob("*.json")}
    wanted |= {f"lint8k/law/{path.name}" for path in (ROOT / "lint8k" / "law").glob("*.toml")}
    wanted |= {path.relative_to(ROOT / "rules").as_posix() for path in (ROOT / "rules").rglob("*.py")}
    wanted |= {
        path.relative_to(ROOT).as_posix()
        for end in ("py", "json")
        for path in (ROOT / "lint8k").rglob(f"*.{end}")
    }
    wanted.add("lint8k/py.typed")
    assert wanted - names == set()


def test_the_wheel_has_nothing_else(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"lint8k", "lint8k_rules"}


def test_the_wheel_carries_its_licence(wheel: Path) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in ZipFile(wheel).namelist())

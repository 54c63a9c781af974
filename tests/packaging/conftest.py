"""The wheel, built once, and packs installed into folders of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a command, with these in its environment, and capture what it says."""
    words = [str(word) for word in command]
    outside = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        words, cwd=cwd, env={**outside, **env}, capture_output=True, encoding="utf-8", timeout=300
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this source tree."""
    pytest.importorskip("build")
    pytest.importorskip("hatchling")
    out = tmp_path_factory.mktemp("wheel")
    done = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture
def pack(tmp_path: Path) -> Callable[..., Path]:
    """A function that lays an installed pack (distribution, module, source) into a folder, its answer."""
    site = tmp_path / "site"

    def install(distribution: str, module: str, source: str) -> Path:
        info = site / f"{distribution.replace('-', '_')}-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", "utf-8"
        )
        (info / "entry_points.txt").write_text(f"[lint8k.plugins]\n{module} = {module}\n", "utf-8")
        (site / f"{module}.py").write_text(source, "utf-8")
        return site

    return install

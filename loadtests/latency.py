"""Latency of one client and throughput of many, over HTTP: `make bench`. Every question is different; the server is started here.

Writes loadtests/results/latency-DATE.json with machine and commit inside, and prints the same as a table.
"""

import argparse
import asyncio
import json
import os
import platform
import re
import socket
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
from rich.progress import track

ALEN = Path(sys.executable).with_name("alen")
RESULTS = Path(__file__).parent / "results"
READY_LIMIT_S = 120
DEADLINE_MS = 60_000  # a request may ask for no more than the server's own deadline


def questions(count: int, seed: int) -> list[str]:
    """Held-out questions of every core and level, in a mixed order."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [ALEN, "generate", "--out", folder, "--count", str(count), "--split", "T0", "--seed", str(seed)], check=True
        )
        files = [path.read_text().splitlines() for path in sorted(Path(folder).glob("*.jsonl"))]
    return [json.loads(line)["question"] for row in zip(*files, strict=True) for line in row]


def percentiles(times_s: list[float]) -> dict[str, float]:
    """p50, p95 and p99 in milliseconds."""
    ordered = sorted(times_s)
    return {f"p{p}_ms": round(1000 * ordered[min(len(ordered) - 1, len(ordered) * p // 100)], 1) for p in (50, 95, 99)}


def one_client(url: str, asked: list[str]) -> dict[str, float]:
    """One request after another -> percentiles of the full response."""
    times = []
    with httpx.Client(timeout=60) as client:
        for question in track(asked, "one client"):
            start = time.perf_counter()
            client.post(f"{url}/v1/reason", json={"question": question}).raise_for_status()
            times.append(time.perf_counter() - start)
    return percentiles(times)


async def many_clients(url: str, asked: list[str], clients: int) -> dict[str, float]:
    """`clients` closed loops over the questions -> responses a second and percentiles."""
    waiting = iter(asked)
    times: list[float] = []

    async def client() -> None:
        async with httpx.AsyncClient(timeout=120) as session:
            for question in waiting:
                start = time.perf_counter()
                (
                    await session.post(f"{url}/v1/reason", json={"question": question, "timeout_ms": DEADLINE_MS})
                ).raise_for_status()
                times.append(time.perf_counter() - start)

    start = time.perf_counter()
    await asyncio.gather(*(client() for _ in range(clients)))
    return {"clients": clients, "responses_per_s": round(len(times) / (time.perf_counter() - start), 2)} | percentiles(times)


def machine() -> str:
    """Processor, cores and system."""
    cpuinfo = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", cpuinfo.read_text()) if cpuinfo.exists() else None
    return f"{found.group(1) if found else platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def commit() -> str:
    """The short hash of the checkout."""
    run = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return run.stdout.strip() or "unknown"


def main() -> None:
    """Start the server, measure, write the result."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20, help="questions of each core for each measurement (default 20)")
    parser.add_argument("--clients", type=int, default=32, help="concurrent clients of the second measurement (default 32)")
    given = parser.parse_args()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    first, second = questions(given.count, 1), questions(given.count, 2)
    server = subprocess.Popen(
        [ALEN, "serve", "--port", str(port)],
        stdout=subprocess.DEVNULL,
        env=os.environ | {"ALEN_LOG_LEVEL": "error", "ALEN_REQUEST_TIMEOUT_MS": str(DEADLINE_MS)},
    )
    try:
        wait_until_ready(url, server)
        found = {
            "machine": machine(),
            "commit": commit(),
            "bundle": httpx.get(f"{url}/v1/model").json()["digest"],
            "questions": len(first),
            "one_client": one_client(url, first),
            "many_clients": asyncio.run(many_clients(url, second, given.clients)),
        }
    finally:
        server.terminate()
        server.wait(timeout=30)
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"latency-{datetime.now(UTC):%Y-%m-%d}.json"
    path.write_text(json.dumps(found, indent=1) + "\n")
    print(json.dumps(found, indent=1), f"\nwritten to {path}")


def wait_until_ready(url: str, server: subprocess.Popen[bytes]) -> None:
    """Return when the server is ready; SystemExit with one line where it ends or takes too long."""
    deadline = time.monotonic() + READY_LIMIT_S
    while time.monotonic() < deadline:
        if server.poll() is not None:
            sys.exit("alen serve ended before it was ready")
        try:
            if httpx.get(f"{url}/readyz").is_success:
                return
        except httpx.TransportError:
            pass  # the port is not open yet
        time.sleep(0.2)
    sys.exit(f"alen serve was not ready within {READY_LIMIT_S} s")


if __name__ == "__main__":
    main()

"""A certificate for trying out: `python -m config.certificate FOLDER`. Browsers warn of it, and are right.

What is in the folder already stays: a real certificate is put there by whoever has one.
"""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

FULLCHAIN, PRIVKEY = "fullchain.pem", "privkey.pem"
LASTS = timedelta(days=365)


def make(folder: Path, *, name: str, now: datetime) -> bool:
    """Write a certificate for this host name, and its key, which only the owner may read; False if one is there."""
    if (folder / FULLCHAIN).exists() and (folder / PRIVKEY).exists():
        return False
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name[:64])])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # Clocks of two machines are never the same.
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + LASTS)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    _write(folder / PRIVKEY, private, 0o600)
    _write(folder / FULLCHAIN, certificate.public_bytes(serialization.Encoding.PEM), 0o644)
    return True


def _write(path: Path, content: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m config.certificate FOLDER")
    host = urlsplit(os.environ.get("SITE_URL", "")).hostname or "localhost"
    made = make(Path(sys.argv[1]), name=host, now=datetime.now(UTC))
    sys.stdout.write(
        f"made a certificate for {host} that browsers will warn of\n" if made else "there is a certificate already\n"
    )

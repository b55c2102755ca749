"""For real people. A wrong or missing value stops the start and says what to set."""

from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from config import env
from config.settings.base import *  # noqa: F403
from config.settings.base import ADMIN_HOST, LOGGING, STATIC_ROOT, database, redis_broker

SECRET_KEY = env.secret("SECRET_KEY")
ENCRYPTION_KEYS = env.keys("ENCRYPTION_KEYS")
LOOKUP_KEY = env.secret("LOOKUP_KEY")

# The one address people know the site by; links in mails use it, never the Host header.
SITE_URL = env.url("SITE_URL", schemes=("https",)).rstrip("/")
ALLOWED_HOSTS = [urlsplit(SITE_URL).hostname or "", *env.words("ALLOWED_HOSTS", [])]
if ADMIN_HOST in ALLOWED_HOSTS:
    raise ImproperlyConfigured("Set ADMIN_HOST to a host name of its own, at which visitors find nothing.")
if ADMIN_HOST:
    ALLOWED_HOSTS.append(ADMIN_HOST)

DATABASES = {"default": database(env.url("DATABASE_URL", schemes=("postgres", "postgresql")))}
if env.given("DATABASE_PASSWORD"):
    DATABASES["default"]["PASSWORD"] = env.secret("DATABASE_PASSWORD", checked=False)
globals().update(redis_broker(env.url("REDIS_URL", schemes=("redis", "rediss"))))

STATIC_ROOT = Path(env.text("STATIC_ROOT", str(STATIC_ROOT)))
LEDGER_DIR = Path(env.text("LEDGER_DIR"))

# Until somebody decides that this is the real site: a copy of it made for a test must not write to people.
DEMO = env.flag("DEMO", True)

DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL")
EMAIL_HOST = env.text("EMAIL_HOST")
EMAIL_PORT = env.number("EMAIL_PORT", 587, at_least=1, at_most=65535)
EMAIL_HOST_USER = env.text("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = env.secret("EMAIL_HOST_PASSWORD", checked=False) if EMAIL_HOST_USER else ""
EMAIL_USE_TLS = env.flag("EMAIL_USE_TLS", True)
EMAIL_TIMEOUT = 20
BOUNCE_ADDRESS = env.bounce_address("BOUNCE_ADDRESS")
BOUNCE_IMAP_HOST = env.text("BOUNCE_IMAP_HOST", "")
BOUNCE_IMAP_USER = env.text("BOUNCE_IMAP_USER") if BOUNCE_IMAP_HOST else ""
BOUNCE_IMAP_PASSWORD = env.secret("BOUNCE_IMAP_PASSWORD", checked=False) if BOUNCE_IMAP_HOST else ""

# The proxy in front must set X-Forwarded-Proto itself and drop what a visitor sent; without a
# proxy a visitor could claim https.
if env.flag("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
# The container's own health check speaks plain http.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True

# __Host- ties a cookie to this host and to https.
SESSION_COOKIE_NAME = "__Host-session"
SESSION_COOKIE_SECURE = True
CARRIED_COOKIE_NAME = "__Host-carried"
SMALL_COOKIE_NAME = "__Host-small"
CSRF_COOKIE_NAME = "__Host-csrf"
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_NAME = "__Host-language"
LANGUAGE_COOKIE_SECURE = True

METRICS_TOKEN = env.secret("METRICS_TOKEN") if env.given("METRICS_TOKEN") else ""

LOGGING["handlers"]["console"]["formatter"] = "json"  # type: ignore[index]

# What was sent, kept outside the database: after a restore nothing goes out twice.
OUTBOX_JOURNAL_DIR = Path(env.text("OUTBOX_JOURNAL_DIR"))

"""What is the same everywhere. `local`, `test` and `production` add what differs."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from apps import languages
from apps.core.colours import DARK, LIGHT
from config import env

BASE_DIR = Path(__file__).resolve().parents[2]

DEBUG = False
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    # For staff alone, and on their host alone.
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.messages",
    "django.contrib.admin.apps.SimpleAdminConfig",
    "django_otp",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "crispy_forms",
    "apps.core",
    "apps.objections",
    "apps.questionnaire",
    "apps.pages",
    "apps.reminders",
    "apps.outbox",
    "apps.monitoring",
    "apps.staff",
]

# The headers stand outside everything that may answer, so that error pages and static files carry
# them too.
MIDDLEWARE = [
    "apps.core.request_ids.request_ids",
    "apps.monitoring.requests.CountRequests",
    "django.middleware.security.SecurityMiddleware",
    "apps.core.headers.headers",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Inside the static files: a page that was let in also gets its colours.
    "apps.core.waiting_line.WaitingLine",
    "apps.core.health.AnswerWithoutDatabase",
    "apps.core.health.Sessions",
    # Outside everything that reads or writes one of the three cookies it joins.
    "apps.core.one_cookie.one_cookie",
    "apps.core.language_addresses.language_addresses",
    # Inside the language, so that its pages speak it.
    "apps.core.wordless.pages_for_wordless",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    # These look at nothing before a page of staff asks.
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "apps.staff.host.staff_host",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "apps.core.context.site",
                "apps.core.context.personal",
                "apps.core.context.languages",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            # Sentences and addresses that are the same for everybody are looked up once.
            "libraries": {"i18n": "apps.core.said_once"},
            "builtins": ["apps.core.addressed_once"],
        },
    },
]
# Django's `i18n` is replaced on purpose, by the one above.
SILENCED_SYSTEM_CHECKS = ["templates.W003"]
# What every page says about the site itself.
SITE_NAME = env.text("SITE_NAME", "Not For Training")
SITE_OPERATOR = env.text("SITE_OPERATOR", "")
SITE_CONTACT = env.text("SITE_CONTACT", "")
SITE_SOURCE_URL = env.text("SITE_SOURCE_URL", "")
# Where the operator's own imprint is, where the law asks for one.
SITE_IMPRINT_URL = env.url("SITE_IMPRINT_URL", schemes=("https",)) if env.given("SITE_IMPRINT_URL") else ""
# The authority that watches over the operator, by its name in the lawbook: visitors may complain to it about the site.
SITE_AUTHORITY = env.record("SITE_AUTHORITY", BASE_DIR / "apps" / "legal" / "data" / "authorities")
# The operator's colour, for light and for dark; refused when people could not read it.
SITE_COLOUR = env.colour("SITE_COLOUR", LIGHT)
SITE_COLOUR_DARK = env.colour("SITE_COLOUR_DARK", DARK)
# Codes of campaigns, counted by day when somebody comes by /?from=code. Any other code is ignored.
CAMPAIGN_CODES = env.codes("CAMPAIGN_CODES")
# Letters for countries whose law nobody has verified yet: offered with a caution, or not at all.
OFFER_UNVERIFIED_COUNTRIES = env.flag("OFFER_UNVERIFIED_COUNTRIES", True)

# A test system says so on every page, and writes to nobody but the listed addresses (or "@domain" for all of one).
DEMO = env.flag("DEMO", False)
DEMO_RECIPIENTS = env.recipients("DEMO_RECIPIENTS")

CRISPY_TEMPLATE_PACK = "questions"
CRISPY_ALLOWED_TEMPLATE_PACKS = ["questions"]
# A mistake in a form layout is an error, not an empty place on the page.
CRISPY_FAIL_SILENTLY = False

# What the pages speak. An operator may offer fewer, the first for whoever asks for none of them. For more, see
# docs/translating.md.
LANGUAGES = [
    (languages.django_code(code), name)
    for code, name in env.languages(
        "SITE_LANGUAGES", [(code, languages.KNOWN[code].english_name) for code in languages.OFFERED]
    )
]
LANGUAGE_CODE = LANGUAGES[0][0]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BASE_DIR / "var" / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# A statement with every field full stays far below this.
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300
# Screenshots: one at a time, on one page, in memory. Elsewhere files are read past.
DATA_UPLOAD_MAX_NUMBER_FILES = 1
LARGEST_UPLOAD = 10 * 1024 * 1024
UPLOAD_PAGES = ("objections:evidence",)
FILE_UPLOAD_HANDLERS = ["apps.core.uploads.SmallFiles"]

# Which objections were erased lately, by keyed hash: a restored backup must not bring them back.
# Keep it on a disk that is not part of the database's backups.
LEDGER_DIR = BASE_DIR / "var" / "ledger"

# Answers without an address live at most 24 hours after the last click, so the session does too.
SESSION_COOKIE_AGE = 24 * 60 * 60
# A click moves the end, at most every five minutes: apps/core/sessions.py.
SESSION_SAVE_EVERY_REQUEST = False
# Keys only as hashes in the table.
SESSION_ENGINE = "apps.core.sessions"
# A kept objection: this long after the last click, and in the end whatever happens.
SESSION_KEPT_AGE = 14 * 24 * 60 * 60
SESSION_ABSOLUTE_AGE = 30 * 24 * 60 * 60
# What a browser carries from a link to the page behind it.
CARRIED_COOKIE_NAME = "carried"
CARRIED_COOKIE_AGE = 15 * 60
# Holds three: the forms' secret, the language, and what is carried. A browser never sees their names.
SMALL_COOKIE_NAME = "small"
# How many proxies of ours write X-Forwarded-For; 0: none does, and the header is not read.
TRUSTED_PROXY_HOPS = env.number("TRUSTED_PROXY_HOPS", 0, at_most=5)
# So many objections may be begun from one network (IPv4 /24, IPv6 /56); five times as many in a day.
BEGUN_IN_AN_HOUR = env.number("BEGUN_IN_AN_HOUR", 600, at_least=1, at_most=1_000_000)
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
# A session cookie: it goes when the browser closes.
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "apps.pages.views.csrf_failure"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"

# The pages of staff answer under this host name alone, and there is nothing else under it. Empty: there are none.
ADMIN_HOST = env.text("ADMIN_HOST", "")
# In seconds: after so long without a click, and in the end whatever happens.
ADMIN_IDLE_AGE = 15 * 60
ADMIN_ABSOLUTE_AGE = 8 * 60 * 60
# In the session, so that no further cookie comes.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 15}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
# "no-referrer" would break Django's CSRF check.
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    },
}

# How many requests may wait for the web server before visitors are asked to come back in a moment.
WEB_WAITING_AT_MOST = env.number("WEB_WAITING_AT_MOST", 64, at_least=1, at_most=2000)
# A folder of this machine in which its web workers count together what they answered; without one nothing is counted.
METRICS_DIR = env.text("METRICS_DIR", "")
# Who asks for the figures from another machine must know it; see `serve_metrics`.
METRICS_TOKEN = ""

# A folder whose mails the page /mailbox/ shows; None wherever real people use the site.
LOCAL_MAILBOX: Path | None = None


def database(url: str) -> dict[str, Any]:
    """Return Django's settings for the database at `url`.

    Raises `ImproperlyConfigured` when it is neither PostgreSQL nor SQLite.
    """
    found: dict[str, Any] = dict(dj_database_url.parse(url))
    options = dict(found.get("OPTIONS", {}))
    if found["ENGINE"] == "django.db.backends.postgresql":
        # A new connection for each request costs four fifths of the throughput.
        found |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
        # With the database gone, visitors get a plain page within two seconds.
        options.setdefault("connect_timeout", 2)
        # A cut line is noticed by workers and commands too; web servers notice sooner (apps/core/silence.py).
        options = {
            "keepalives_idle": 30,
            "keepalives_interval": 10,
            "keepalives_count": 3,
            "tcp_user_timeout": 60_000,
        } | options
    elif found["ENGINE"] == "django.db.backends.sqlite3":
        # IMMEDIATE takes the write lock at the start of a transaction: two writers then wait for
        # each other instead of failing half-way.
        options |= {
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;",
        }
    else:
        raise ImproperlyConfigured("Set DATABASE_URL to an address that starts with postgres:// or sqlite://.")
    return found | {"OPTIONS": options}


# Celery. Postgres is the truth; the broker may be wiped at any moment. Only keys that are not
# obvious have a reason beside them.
CELERY_TIMEZONE = "UTC"
CELERY_ENABLE_UTC = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_RESULT_BACKEND = None
# A killed child must not acknowledge what it did not do.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
# Nothing waits behind a slow task.
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
# Below the visibility timeout, so that nothing runs twice because it was slow.
CELERY_TASK_SOFT_TIME_LIMIT = 60
CELERY_TASK_TIME_LIMIT = 90
CELERY_WORKER_ETA_TASK_LIMIT = 100
CELERY_WORKER_MAX_TASKS_PER_CHILD = 1000
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 200_000
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = True
# Our own logging stays as it is set below.
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
# Fail over to a replica.
CELERY_BROKER_CHANNEL_ERROR_RETRY = True
# A nudge to the worker that fails is dropped: the next tick finds the row anyway.
CELERY_TASK_PUBLISH_RETRY = False
# Intervals, never crontab: crontab loses or moves hours when the clocks change.
CELERY_BEAT_SCHEDULE = {
    "apply-retention": {
        "task": "apps.objections.tasks.apply_retention",
        "schedule": timedelta(seconds=600),
        "options": {"expires": 590},
    },
    # One that waited for a minute is not needed: the next is there.
    "send-mails": {
        "task": "apps.outbox.tasks.tick",
        "schedule": timedelta(seconds=60),
        "options": {"expires": 55},
    },
    "read-bounces": {
        "task": "apps.outbox.tasks.read_bounces",
        "schedule": timedelta(seconds=600),
        "options": {"expires": 590},
    },
    # Only for orders whose wake-up call was lost, or that waited for room.
    "answer-link-orders": {
        "task": "apps.objections.tasks.answer_link_orders",
        "schedule": timedelta(seconds=60),
        "options": {"expires": 55},
    },
    "give-due-reminders": {
        "task": "apps.reminders.tasks.give_due_reminders",
        "schedule": timedelta(seconds=60),
        "options": {"expires": 55},
    },
}

# A worker that heard of no task for so many seconds is cut off, and ends so that it is started again. So does
# `run_outbox --loop` when one round takes as long.
WORKER_DEAF_AFTER = 300.0

# Tells whether a mail without a reply may have been accepted.
EMAIL_BACKEND = "apps.outbox.smtp.EmailBackend"

# The outbox. A worker has this long for the mails it took; tasks end sooner, see above.
OUTBOX_LEASE = timedelta(seconds=120)
# Waits after a temporary failure; the last one again and again, up to 72 hours.
OUTBOX_RETRIES = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 120, 240, 480)]
# The mail server got the whole mail and did not answer: it may have arrived, so the next try has time.
OUTBOX_WAIT_IN_DOUBT = timedelta(minutes=15)
# Somebody is waiting in front of the screen.
OUTBOX_URGENT_RETRIES = [timedelta(seconds=seconds) for seconds in (10, 30, 60, 120, 300)]
# Where mails come back to, as `bounces@…`; its server must deliver `bounces+anything@…` to the same mailbox.
# Without it only refusals at delivery stop an address.
BOUNCE_ADDRESS = ""
BOUNCE_IMAP_HOST = BOUNCE_IMAP_USER = BOUNCE_IMAP_PASSWORD = ""
# More than this due at once is held until a person has looked, unless a busy hour has had a fifth of it.
OUTBOX_STORM = 2_000
# After such a hold the mails leave slowly.
OUTBOX_MAILS_PER_SECOND = 10


def redis_broker(url: str) -> dict[str, Any]:
    """Return Celery's settings for a Redis broker at `url`."""
    # Three places read the visibility timeout; the default of an hour hides a killed worker's tasks.
    visibility = {"visibility_timeout": 300}
    return {
        "CELERY_BROKER_URL": url,
        "CELERY_BROKER_TRANSPORT_OPTIONS": visibility
        | {
            # Dead sockets are noticed.
            "socket_timeout": 5,
            "socket_connect_timeout": 5,
            "socket_keepalive": True,
            "health_check_interval": 25,
            "retry_on_timeout": True,
            # Who sends gives up at once, or a page would wait four seconds for a Redis that is gone.
            # Workers reconnect by the rules above.
            "max_retries": 0,
        },
        "CELERY_RESULT_BACKEND_TRANSPORT_OPTIONS": visibility,
        "CELERY_VISIBILITY_TIMEOUT": 300,
    }


def folder_broker(folder: Path) -> dict[str, Any]:
    """Return Celery's settings for a broker that is a folder, for one worker on one machine."""
    messages, control = folder / "messages", folder / "control"
    for each in (messages, control):
        each.mkdir(parents=True, exist_ok=True)
    return {
        "CELERY_BROKER_URL": "filesystem://localhost",
        "CELERY_BROKER_TRANSPORT_OPTIONS": {
            # In and out must be the same folder, or nobody reads what is written.
            "data_folder_in": str(messages),
            "data_folder_out": str(messages),
            "control_folder": str(control),
        },
    }


# Events and ids; never addresses, names, answers or query strings.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "without_query": {"()": "config.logs.WithoutQuery"},
        "without_place": {"()": "config.logs.WithoutPlace"},
    },
    "formatters": {
        "line": {"()": "config.logs.Line", "format": "%(levelname)s %(name)s %(message)s"},
        "json": {"()": "config.logs.JsonLine"},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["without_query", "without_place"],
        },
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        # Django's own mail to administrators would carry POST data; there is none here.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django.server": {"handlers": [], "level": "INFO", "propagate": True},
        # Its line for every page that is not found says nothing we need.
        "django.request": {"level": "ERROR"},
        "celery.worker.strategy": {"level": "WARNING"},
    },
}

"""The web server in production: `gunicorn -c python:config.gunicorn config.wsgi`."""

from config import env

# Inside a container; only the proxy reaches it.
bind = "0.0.0.0:8000"
# Processes, not threads: threads lower the throughput of one Python and triple its slowest answers.
workers = env.number("WEB_WORKERS", 2, at_least=1, at_most=64)
worker_class = "sync"
timeout = 30
graceful_timeout = 30
# Whatever leaks goes with its process; the jitter keeps them from all restarting at once.
max_requests = 5000
max_requests_jitter = 500
# A heartbeat file on a slow disk makes workers look dead; the container's own disk is read-only.
worker_tmp_dir = "/dev/shm"  # noqa: S108
# No access log: it would hold addresses of visitors. The proxy's is the operator's to decide.
accesslog = None
errorlog = "-"
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "config.logs.JsonLine"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"level": "INFO", "handlers": ["console"]},
    "loggers": {"gunicorn.error": {"level": "INFO", "handlers": ["console"], "propagate": False}},
}
control_socket_disable = True

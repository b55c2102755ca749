# The site in a container: web, worker, clock and migrations are this image with different commands.

FROM python:3.11.14-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /site
COPY requirements/runtime.txt requirements/pdf.txt requirements/
RUN python -m venv /venv && /venv/bin/pip install --require-hashes -r requirements/runtime.txt -r requirements/pdf.txt
COPY manage.py ./
COPY config config
COPY apps apps
COPY templates templates
COPY static static
COPY locale locale
# The local settings need no secret; the keys they make stay in this stage.
RUN export VAR_DIR=/tmp/build \
    && /venv/bin/python manage.py compile_translations \
    && /venv/bin/python manage.py collectstatic --noinput --verbosity 0 \
    && mkdir var && mv /tmp/build/static var/static \
    && /venv/bin/python -m compileall -q /venv apps config

FROM python:3.11.14-slim-bookworm
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=config.settings.production
# Letters as PDF: pango lays out the text, DejaVu has Latin, Greek, Cyrillic and Arabic letters.
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
# A number, so that the platform can see it is not root. It owns nothing here.
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin site \
    # Where the volumes of journal, ledger, certificates and figures are mounted; a new volume takes over whose it is.
    && install --directory --owner 10001 --mode 700 /journal /ledger /certificates /figures
COPY --from=build /venv /venv
COPY --from=build /site /site
WORKDIR /site
USER 10001
EXPOSE 8000
CMD ["gunicorn", "-c", "python:config.gunicorn", "config.wsgi"]

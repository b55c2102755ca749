"""What Prometheus would read, and the few expressions of our alarms that a test can work out."""

import re
import socket

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from apps.monitoring.figures import Figures
from apps.monitoring.serving import Requests

SIMPLE = re.compile(r"(max|min)\((\w+)\) ([<>]) (\d+)")
ABSENT = re.compile(r"absent\((\w+)\)")


def scrape(folder=None, **options):
    """Return every sample as (name, labels) → value, read back from the text that is served."""
    registry = CollectorRegistry()
    registry.register(Figures(**options))
    if folder:
        registry.register(Requests(folder))
    text = generate_latest(registry).decode()
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def value(samples, name, **labels):
    """Return one figure; of requests, that of the web server on this host unless another is named."""
    if name.startswith("site_request"):
        labels = {"web": socket.gethostname()} | labels
    return samples[name, tuple(sorted(labels.items()))]


def fires(expression, samples):
    """Say whether an alarm's expression holds; None for one that needs more than one scrape."""
    if found := ABSENT.fullmatch(expression):
        return not any(name == found[1] for name, _ in samples)
    if not (found := SIMPLE.fullmatch(expression)):
        return None
    how, name, sign, limit = found.groups()
    values = [each for (sample, _), each in samples.items() if sample == name]
    if not values:
        return False
    worst = {"max": max, "min": min}[how](values)
    return worst > float(limit) if sign == ">" else worst < float(limit)

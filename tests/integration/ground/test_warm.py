"""A web worker reads pages, law and wording before its first visitor."""

from config import gunicorn, warm


def test_a_new_worker_reads_everything_and_needs_no_database(caplog, monkeypatch):
    """No mark for a database here: asking one would be an error."""
    read = []
    monkeypatch.setattr(warm, "get_template", lambda name: read.append(name))

    gunicorn.post_worker_init(worker=None)

    assert "objections/statement.html" in read
    assert caplog.text == ""


def test_the_pages_that_are_read_are_there(caplog):
    warm.warm()

    assert caplog.text == ""


def test_what_cannot_be_read_is_logged_and_stops_no_worker(caplog, monkeypatch):
    def broken():
        raise ValueError("no law")

    monkeypatch.setattr(warm, "load_lawbook", broken)

    gunicorn.post_worker_init(worker=None)

    assert "could not get ready beforehand" in caplog.text

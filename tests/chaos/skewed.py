"""Runs a module as if this machine's clock were wrong: `python -m tests.chaos.skewed SECONDS MODULE [ARGUMENT …]`

Only this process and its children are deceived; the database has a clock of its own. Elapsed time (`monotonic`) is
right, as it is when somebody sets a clock.
"""

import datetime as module
import runpy
import sys
import time

REAL = module.datetime


class _LooksReal(type):
    def __instancecheck__(cls, value):
        return isinstance(value, REAL)

    def __subclasscheck__(cls, kind):
        return issubclass(kind, REAL)


def wrong_by(seconds: float) -> None:
    """Put every clock that Python reads from now on wrong by so many seconds."""
    by = module.timedelta(seconds=seconds)
    real_time = time.time

    class Skewed(REAL, metaclass=_LooksReal):
        @classmethod
        def now(cls, tz=None):
            return REAL.now(tz) + by

        @classmethod
        def utcnow(cls):
            return REAL.now(module.UTC).replace(tzinfo=None) + by

        @classmethod
        def today(cls):
            return cls.now()

    module.datetime = Skewed
    time.time = lambda: real_time() + seconds


if __name__ == "__main__":
    wrong_by(float(sys.argv[1]))
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)

"""What to run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Chaff:
    """The command as it is found on the machine that cleans, and flags of `chaff clean` that say how."""

    command: tuple[str, ...] = ("chaff",)
    flags: tuple[str, ...] = ()

    def argv(self) -> list[str]:
        return [*self.command, "--serve-stdio", *self.flags]

    def value_of(self, flag: str, default: str | None = None) -> str | None:
        """What stands after the last such flag, as `--flag value` or `--flag=value`."""
        value = default
        for at, word in enumerate(self.flags):
            if word == flag and at + 1 < len(self.flags):
                value = self.flags[at + 1]
            elif word.startswith(f"{flag}="):
                value = word[len(flag) + 1 :]
        return value

"""The words for the months on press pages of many countries."""

from __future__ import annotations

__all__ = ["MONTHS", "Parts"]

Parts = tuple[int, int, int | None]
"""Day, month, and the year where one is written."""

MONTHS = (
    "jan january januar janvier janv enero gennaio janeiro января январь yanvar janar ocak",
    "feb february februar février févr febrero febbraio fevereiro февраля февраль shkurt şubat",
    "mar march märz mars marzo março марта март",
    "apr april avril abril aprile апреля апрель prill nisan",
    "may mai mayo maggio maio мая май mayıs",
    "jun june juni juin junio giugno junho июня июнь qershor haziran",
    "jul july juli juillet julio luglio julho июля июль korrik temmuz",
    "aug august août agosto августа август gusht ağustos",
    "sep sept september septembre septiembre settembre setembro сентября сентябрь shtator eylül",
    "oct october oktober octobre octubre ottobre outubro октября октябрь tetor ekim",
    "nov november novembre noviembre novembro ноября ноябрь nëntor kasım",
    "dec december dezember décembre diciembre dic dicembre dezembro декабря декабрь dhjetor aralık",
)
"""The months' names in the languages of the press pages seen, January first."""

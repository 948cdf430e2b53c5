# Validates YAML files against a JSON Schema with an independent validator (Debian's python3-jsonschema, python3-yaml).
# usage: validate-yaml.py SCHEMA FILE… prints a line for each fault: file, place, reason. Exit 0 whatever it finds.
#
# JSON is read as it is; a YAML file is read twice: with the types of YAML 1.2 (as editors do) and with every scalar a text (as Saraban does).
import json
import re
import sys

import jsonschema
import yaml


class Core(yaml.SafeLoader):
    """YAML 1.2 core schema: no dates, no octals by a leading zero, no yes and no."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def texts(value):
    """Keys are texts in JSON."""
    if isinstance(value, dict):
        return {k if isinstance(k, str) else json.dumps(k): texts(v) for k, v in value.items()}
    return [texts(v) for v in value] if isinstance(value, list) else value


schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for name in sys.argv[2:]:
    for loader in (json,) if name.endswith(".json") else (Core, yaml.BaseLoader):
        with open(name, encoding="utf-8") as file:
            value = json.load(file) if loader is json else texts(yaml.load(file, loader))
        for fault in validator.iter_errors(value):
            place = "/".join(str(part) for part in fault.absolute_path)
            deepest = jsonschema.exceptions.best_match([fault])
            print(f"{name}: {loader.__name__}: {place}: {deepest.message[:300]}")

"""Rule engines from PyPI on the condition that Sources/Bench/Rows/FilterRows.swift measures."""
import time

CONDITION = 'channel == "email" && step >= 2 && score >= 90 && !("vip" in tags) && length < 1200'
FACTS = {"channel": "email", "step": 2, "score": 95, "tags": ["berlin", "swift"], "length": 800}


def cel_expr_python():
    from cel_expr_python import cel

    types = {"channel": cel.Type.STRING, "tags": cel.Type.List(cel.Type.STRING)}
    types |= {name: cel.Type.INT for name in ("step", "score", "length")}
    environment = cel.NewEnv(variables=types)
    program, facts = environment.compile(CONDITION), environment.Activation(FACTS)
    return lambda: program.eval(facts).plain_value()


def common_expression_language():
    import cel

    program, facts = cel.compile(CONDITION), cel.Context(variables=FACTS)
    return lambda: program.execute(facts)


def cedarpy():
    import cedarpy as cedar

    condition = CONDITION.replace('"vip" in tags', 'tags.contains("vip")')
    for name in FACTS:
        condition = condition.replace(f"{name} ", f"context.{name} ").replace(f"{name}.", f"context.{name}.")
    policies = cedar.PolicySet.from_str("permit(principal, action, resource) when { %s };" % condition)
    entities = cedar.Entities.from_json_str("[]")
    request = {"principal": 'Rule::"1"', "action": 'Action::"approve"', "resource": 'Draft::"1"', "context": FACTS}
    return lambda: cedar.is_authorized(request, policies, entities).allowed


def nanoseconds(ask):
    """The best of seven turns of about 20 ms each."""
    assert ask() is True, ask()
    count = 1
    while True:
        start = time.perf_counter_ns()
        for _ in range(count):
            ask()
        if time.perf_counter_ns() - start > 20_000_000:
            break
        count *= 2
    turns = []
    for _ in range(7):
        start = time.perf_counter_ns()
        for _ in range(count):
            ask()
        turns.append((time.perf_counter_ns() - start) / count)
    return min(turns)


for make in (cel_expr_python, common_expression_language, cedarpy):
    name = make.__name__ if make is cedarpy else make.__name__.replace("_", "-")
    try:
        print(f"{name}\t{nanoseconds(make()):.0f}", flush=True)
    except Exception as error:
        print(f"{name}\tnot measured: {type(error).__name__}: {error}".splitlines()[0], flush=True)

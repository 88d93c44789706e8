import Outreach

/// docs/models.md, its table of outcomes printed from `ModelFault.Kind`.
enum ModelReference {
    static func markdown() -> String {
        var lines = ["# Language models", "", "Printed by `countersign reference models`; do not edit.", ""]
        lines += [text, "", "## What can go wrong", ""]
        lines += [
            "Every outcome has a name that never changes. A draft that meets one says so "
                + "(`countersign explain D-7`), and `countersign doctor` says it of each model that is set. "
                + "*Passes*: the same question may be answered later without anybody doing anything, and is asked again by "
                + "itself. *Fallback*: the fallback is asked at once, where one is set.", "",
            "| name | what happened | passes | fallback | next step |", "| --- | --- | --- | --- | --- |",
        ]
        for kind in ModelFault.Kind.allCases {
            lines.append(
                "| `\(kind.rawValue)` | \(kind.meaning) | \(kind.mayPass ? "yes" : "") | \(kind.isOutage ? "yes" : "") "
                    + "| \(kind.nextStep) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let text = """
        A model writes, and a model reviews what was written; it may be the same one. Countersign reaches them over HTTP, on
        the machine or far away. `countersign doctor` asks each one small question and says what is wrong.

        ## Connecting one

        | server | settings |
        | --- | --- |
        | OpenAI | `COUNTERSIGN_MODEL_URL=https://api.openai.com/v1`, `COUNTERSIGN_MODEL_NAME`, `COUNTERSIGN_MODEL_KEY_FILE`; \
        `COUNTERSIGN_MODEL_WIRE=responses`, or `chat` |
        | Anthropic | `COUNTERSIGN_MODEL_URL=https://api.anthropic.com/v1`, `COUNTERSIGN_MODEL_NAME`, \
        `COUNTERSIGN_MODEL_KEY_FILE`, `COUNTERSIGN_MODEL_WIRE=anthropic` |
        | Ollama | `COUNTERSIGN_MODEL_URL=http://127.0.0.1:11434/v1`, `COUNTERSIGN_MODEL_NAME` as `ollama list` has it. Set \
        `OLLAMA_NUM_PARALLEL` there and `COUNTERSIGN_MODEL_CALLS` here to the same small number, and a context that holds \
        the prompt (`OLLAMA_CONTEXT_LENGTH`) |
        | llama.cpp | `llama-server --port 8081 --parallel 4 …`: `COUNTERSIGN_MODEL_URL=http://127.0.0.1:8081/v1`, any name, \
        `COUNTERSIGN_MODEL_CALLS=4`; with `--api-key-file` the same file here |
        | vLLM | `vllm serve MODEL`: `COUNTERSIGN_MODEL_URL=http://127.0.0.1:8000/v1`, `COUNTERSIGN_MODEL_NAME=MODEL` |
        | LiteLLM | `COUNTERSIGN_MODEL_URL=http://127.0.0.1:4000/v1`, `COUNTERSIGN_MODEL_NAME` as its `model_name`, its key in \
        `COUNTERSIGN_MODEL_KEY_FILE` |

        The reviewer is set in the same way with `COUNTERSIGN_REVIEWER_…`; what is left out is the writer's, but a key never
        goes to another URL than its own. Another model for the review is worth it: a model is mild with its own words.

        | setting | meaning | without it |
        | --- | --- | --- |
        | `COUNTERSIGN_MODEL_URL` | base of the API; the wire's path (`/chat/completions`, `/responses`, `/messages`) is added | \
        nothing is drafted |
        | `COUNTERSIGN_MODEL_NAME` | what the endpoint calls the model | needed with the URL |
        | `COUNTERSIGN_MODEL_WIRE` | `chat`, `responses` or `anthropic` | `chat` |
        | `COUNTERSIGN_MODEL_KEY_FILE`, `COUNTERSIGN_MODEL_KEY` | the key's file, or the key; never printed, logged or recorded | \
        no key is sent |
        | `COUNTERSIGN_MODEL_PRICE` | `IN/OUT` for a million tokens, in millionths of the organisation's currency: \
        `2500000/10000000` is 2.50 and 10.00 | no cost is stored |
        | `COUNTERSIGN_MODEL_CALLS` | calls under way at once, for each endpoint | 64 |
        | `COUNTERSIGN_MODEL_RECORD` | folder into which questions and answers are written | nothing is recorded |
        | `COUNTERSIGN_REVIEWER_…` | `URL`, `NAME`, `WIRE`, `KEY_FILE`, `KEY`, `PRICE` of the reviewer | the writer's |
        | `COUNTERSIGN_FALLBACK_…` | the same of the fallback | there is none |

        ## The form of an answer

        A model is asked for one JSON object, by schema where the server can: `response_format` with `chat`, `text.format` with
        `responses`, a tool that must be used with `anthropic`. A server that answers 400 or 422 to that is asked with less
        (any JSON object, then by the prompt alone), and so until the process ends; the same goes for `temperature`,
        `max_tokens` and `stream_options`. Whatever was asked for, the answer is read strictly: exactly one object, perhaps
        in one Markdown fence, every field there and of its kind. Nothing is repaired.

        ## How much is asked at once

        Each endpoint begins with `COUNTERSIGN_MODEL_CALLS` at once. A 429, a 503 or a timeout halves that, never below one;
        it comes back to what the endpoint bore, and goes beyond by one now and then. An endpoint that names a time in
        `Retry-After` is left alone for that time by everybody. Answers that take more than half of their time let it not
        grow. Five failures in a row (no connection, 5xx, timeouts) open its circuit breaker: nobody asks for a second, then
        one question is tried, and each further failure doubles the pause, up to a minute.

        A question has 60 seconds, its wait for a place and its retries included.

        ## When the first model is out

        With `COUNTERSIGN_FALLBACK_URL` and `COUNTERSIGN_FALLBACK_NAME` another model is asked when the first cannot be reached,
        is busy or broken, or has not answered within two thirds of the time. The version and the review name the model that
        really answered. A wrong key or an unknown model is no outage: it is told, not covered up.

        ## Recordings

        `COUNTERSIGN_MODEL_RECORD=FOLDER` writes what is asked and answered into a folder, one JSON file a question, named by
        the SHA-256 of what was asked; no key, no header. `COUNTERSIGN_MODEL_URL=recorded:FOLDER` answers from it without
        any network, in the order in which the same question was answered; `COUNTERSIGN_MODEL_NAME` must be the recorded
        one. A question that is not there is `not-recorded`, never a guess. The files hold people's data, as the prompts do.

        ## Streams

        Where somebody watches, the answer is taken as server-sent events and shown while it comes; what counts is the whole,
        read as strictly as ever. A stream that ends before the endpoint said so is `cut-off`. A response may have 1 MiB, its
        content 256 KiB; no more than 64 KiB wait to be read.

        ## What is told to whom

        The model gets the prompt, the facts of one draft and nothing else. Redirects are never followed, certificates always
        checked. Nothing that speaks to a model writes to the log.
        """
}

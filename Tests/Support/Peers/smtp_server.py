"""A real SMTP server (aiosmtpd) that misbehaves on command. Prints "listening on 127.0.0.1:PORT" when it is ready.

  smtp_server.py [--port N] [--starttls CERT KEY | --tls CERT KEY] [--auth USER:PASSWORD] [--mechanisms PLAIN,LOGIN]
                 [--log FILE] [--keep] [--misbehave POINT:ACTION[:ADDRESS]]...

POINT   connect, ehlo, auth, mail, rcpt, data (the command), middle (of the message), end (of the message), quit
ACTION  a code such as 451 or 550, drop (close the connection), stall (answer nothing),
        taken-drop (end only: take and log the message, then close without an answer)
ADDRESS only for rcpt: the one recipient who is answered so

The log has one JSON line for each accepted message: messageID, recipients, tls, user and, with --keep, raw (base64).
"""

import argparse
import asyncio
import base64
import email
import json
import os
import socket
import ssl
import sys

import logging

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

# It warns about an attribute of its own at every session.
logging.getLogger("mail.log").setLevel(logging.ERROR)



class Peer(SMTP):
    def __init__(self, handler, rules, **settings):
        super().__init__(handler, **settings)
        self.rules = rules

    async def misbehave(self, point, address=None):
        """True when an answer was given, or none will be."""
        for rule_point, action, rule_address in self.rules:
            if rule_point != point or (rule_address and rule_address != address):
                continue
            if action == "drop":
                self.transport.abort()
                raise asyncio.CancelledError
            if action == "stall":
                # Reads on, so that a client that gives up is noticed and this connection ends.
                while await self._reader.read(65536):
                    pass
                raise asyncio.CancelledError
            await super().push(f"{action} told to say so at {point}")
            return True
        return False

    async def push(self, status):
        text = status if isinstance(status, str) else status.decode()
        if text.startswith("220 ") and self.session.host_name is None and not self.session.ssl:
            if await self.misbehave("connect"):
                self.transport.close()
                raise asyncio.CancelledError
        await super().push(status)

    async def smtp_EHLO(self, hostname):
        if not await self.misbehave("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_HELO(self, hostname):
        if not await self.misbehave("ehlo"):
            await super().smtp_HELO(hostname)

    async def smtp_AUTH(self, arg):
        if not await self.misbehave("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.misbehave("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        address = arg[arg.find("<") + 1 : arg.find(">")]
        if not await self.misbehave("rcpt", address):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.misbehave("data"):
            return
        if any(point == "middle" for point, _, _ in self.rules):
            await super().push("354 go on")
            await self._reader.read(1000)
            await self.misbehave("middle")
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if not await self.misbehave("quit"):
            await super().smtp_QUIT(arg)

    async def auth_XOAUTH2(self, _, args):
        first = base64.b64decode(args[1]) if len(args) == 2 else await self.challenge_auth("")
        fields = first.decode().split("\x01")
        if len(fields) < 2 or not fields[0].startswith("user=") or not fields[1].startswith("auth=Bearer "):
            return AuthResult(success=False, handled=False)
        user, token = fields[0].removeprefix("user="), fields[1].removeprefix("auth=Bearer ")
        return self._authenticate("XOAUTH2", LoginPassword(user.encode(), token.encode()))


class Handler:
    def __init__(self, options):
        self.options = options

    async def handle_DATA(self, server, session, envelope):
        taken = any(point == "end" and action == "taken-drop" for point, action, _ in server.rules)
        if not taken and await server.misbehave("end"):
            # aiosmtpd answers once more after this; the connection is over for us.
            server.transport.close()
            raise asyncio.CancelledError
        self.log(session, envelope)
        if taken:
            server.transport.abort()
            raise asyncio.CancelledError
        return "250 2.0.0 taken as 4711"

    def log(self, session, envelope):
        if not self.options.log:
            return
        headers = email.message_from_bytes(envelope.original_content)
        line = {
            "messageID": (headers["Message-ID"] or "").strip("<>"),
            "recipients": envelope.rcpt_tos,
            "sender": envelope.mail_from,
            "tls": session.ssl is not None or self.options.tls is not None,
            "user": session.login_data.decode() if session.login_data else None,
        }
        if self.options.keep:
            line["raw"] = base64.b64encode(envelope.original_content).decode()
        # One write of a whole line, on the disk before the 250: the crash test counts on it.
        descriptor = os.open(self.options.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(descriptor, (json.dumps(line) + "\n").encode())
        os.fsync(descriptor)
        os.close(descriptor)


def context(files):
    if not files:
        return None
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(*files)
    return made


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--starttls", nargs=2, metavar=("CERT", "KEY"))
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"))
    parser.add_argument("--auth", metavar="USER:PASSWORD")
    parser.add_argument("--mechanisms", default="PLAIN,LOGIN,XOAUTH2")
    parser.add_argument("--log")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--misbehave", action="append", default=[])
    options = parser.parse_args()
    rules = [(rule.split(":", 2) + [None])[:3] for rule in options.misbehave]

    def authenticate(server, session, envelope, mechanism, data):
        user, password = options.auth.split(":", 1)
        good = data.login == user.encode() and data.password == password.encode()
        return AuthResult(success=good, handled=False, auth_data=data)

    def peer():
        offered = {"PLAIN", "LOGIN", "XOAUTH2"}
        return Peer(
            Handler(options), rules, hostname="peer.example.org", data_size_limit=64 * 1024 * 1024,
            tls_context=context(options.starttls), authenticator=authenticate if options.auth else None,
            auth_required=bool(options.auth), auth_require_tls=False,
            auth_exclude_mechanism=sorted(offered - set(options.mechanisms.split(","))), loop=asyncio.get_running_loop(),
        )

    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if any(point == "middle" for point, _, _ in rules):
        # A small window and small segments: a client cannot leave all of a large message in the kernel's buffers.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 536)
    listening.bind(("127.0.0.1", options.port))
    server = await asyncio.get_running_loop().create_server(peer, sock=listening, ssl=context(options.tls))
    # When whoever started us is gone, however it ended, so are we.
    loop = asyncio.get_running_loop()
    loop.add_reader(sys.stdin.fileno(), lambda: os._exit(0) if not os.read(sys.stdin.fileno(), 1) else None)
    print(f"listening on 127.0.0.1:{listening.getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass

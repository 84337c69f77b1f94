package dev.plumbline.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A mail server that fails in the way a test wants it: each connection takes the next
 * turn of its script, and those after the last go well. What it answers quotes addresses,
 * as real ones do.
 */
final class ScriptedServer implements AutoCloseable {

	private final Queue<Turn> script;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final Set<String> unknown = ConcurrentHashMap.newKeySet();

	private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();

	private final Queue<String> commands = new ConcurrentLinkedQueue<>();

	private final ServerSocket door;

	/** What happens once a letter was taken, just before and just after that is said. */
	private volatile Runnable beforeReply = () -> {
	};

	private volatile Runnable afterReply = () -> {
	};

	ScriptedServer(Turn... script) {
		this.script = new ConcurrentLinkedQueue<>(List.of(script));
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		inBackground(this::open);
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** Knows nobody of this address, ever. */
	void refuses(String address) {
		this.unknown.add(address);
	}

	void beforeReply(Runnable action) {
		this.beforeReply = action;
	}

	void afterReply(Runnable action) {
		this.afterReply = action;
	}

	/** What it has taken, and so is to deliver, whether or not it could say so. */
	List<Taken> taken() {
		return List.copyOf(this.taken);
	}

	List<String> commands() {
		return List.copyOf(this.commands);
	}

	private void open() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				this.open.add(caller);
				Turn turn = this.script.poll();
				inBackground(() -> answer(caller, (turn != null) ? turn : Turn.TAKE));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void answer(Socket caller, Turn turn) {
		try (caller) {
			new Conversation(caller, turn).hold();
		}
		catch (IOException ex) {
			// the caller has hung up, as some turns want it
		}
		finally {
			this.open.remove(caller);
		}
	}

	private static void inBackground(Runnable work) {
		Thread thread = new Thread(work, "scripted-server");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() {
		try {
			this.door.close();
			for (Socket caller : this.open) {
				caller.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How one connection goes. */
	enum Turn {

		/** Well. */
		TAKE,

		/** Busy, and says so before anything else. */
		BUSY,

		/** Says nothing at all. */
		SAY_NOTHING,

		/** Does not know the reader yet: greylisting. */
		COME_BACK_LATER,

		/** Says that there is no such reader. */
		NO_SUCH_READER,

		/** Does not like our address. */
		NO_SUCH_SENDER,

		/** Does not like the letter. */
		NO_SUCH_LETTER,

		/** Says that letters can be encrypted, and then that they cannot. */
		NO_TLS,

		/** Says that letters can be encrypted, and then talks nonsense. */
		GARBLED_TLS,

		/** Hangs up in the middle of the letter. */
		HANG_UP_HALFWAY,

		/** Takes the letter and hangs up before saying so. */
		TAKE_AND_HANG_UP,

		/** Takes the letter and never says so. */
		TAKE_AND_SAY_NOTHING,

		/** Takes the letter, says so and hangs up. */
		TAKE_SAY_SO_AND_HANG_UP;

		private boolean offersTls() {
			return this == NO_TLS || this == GARBLED_TLS;
		}

	}

	/** A letter as it came in. */
	record Taken(String to, String content) {

		String messageId() {
			return this.content.lines()
				.filter((line) -> line.startsWith("Message-ID: "))
				.findFirst()
				.orElseThrow()
				.substring("Message-ID: ".length());
		}

		static Collection<String> ids(Collection<Taken> all) {
			return all.stream().map(Taken::messageId).toList();
		}

	}

	/** With one caller. */
	private final class Conversation {

		private final BufferedReader in;

		private final OutputStream out;

		private final Turn turn;

		private String reader = "";

		private Conversation(Socket caller, Turn turn) throws IOException {
			this.in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
			this.out = caller.getOutputStream();
			this.turn = turn;
		}

		private void hold() throws IOException {
			if (this.turn == Turn.SAY_NOTHING) {
				waitUntilTheCallerGivesUp();
				return;
			}
			if (this.turn == Turn.BUSY) {
				say("421 4.3.2 busy, come back later");
				return;
			}
			say("220 a test");
			String command = this.in.readLine();
			while (command != null && obey(command)) {
				command = this.in.readLine();
			}
		}

		/** Whether there is more to say. */
		private boolean obey(String command) throws IOException {
			ScriptedServer.this.commands.add(command);
			return switch (command.split("[ :]", 2)[0]) {
				case "EHLO" -> say("250-a test" + (this.turn.offersTls() ? "\r\n250-STARTTLS" : "")
						+ "\r\n250-SMTPUTF8\r\n250 8BITMIME");
				case "STARTTLS" -> encrypt();
				case "MAIL" ->
					say((this.turn == Turn.NO_SUCH_SENDER) ? "553 5.7.1 not from you, " + command : "250 ok");
				case "RCPT" -> reader(command.replaceAll(".*<(.*)>.*", "$1"));
				case "DATA" -> letter();
				case "QUIT" -> {
					say("221 bye");
					yield false;
				}
				default -> say("250 ok");
			};
		}

		private boolean encrypt() throws IOException {
			if (this.turn == Turn.NO_TLS) {
				return say("454 4.7.0 not now");
			}
			say("220 go ahead");
			say("this is no handshake");
			return false;
		}

		private boolean reader(String address) throws IOException {
			this.reader = address;
			if (this.turn == Turn.COME_BACK_LATER) {
				return say("451 4.7.1 <" + address + ">: Recipient address rejected: Greylisted");
			}
			if (this.turn == Turn.NO_SUCH_READER || ScriptedServer.this.unknown.contains(address)) {
				return say("550 5.1.1 <" + address + ">: no such user");
			}
			return say("250 ok");
		}

		private boolean letter() throws IOException {
			say("354 go ahead");
			StringBuilder content = new StringBuilder();
			String line = this.in.readLine();
			while (line != null && !line.equals(".")) {
				content.append(line).append('\n');
				if (this.turn == Turn.HANG_UP_HALFWAY) {
					return false;
				}
				line = this.in.readLine();
			}
			if (this.turn == Turn.NO_SUCH_LETTER) {
				return say("554 5.6.0 content rejected for <" + this.reader + ">");
			}
			ScriptedServer.this.taken.add(new Taken(this.reader, content.toString()));
			return reply();
		}

		private boolean reply() throws IOException {
			ScriptedServer.this.beforeReply.run();
			if (this.turn == Turn.TAKE_AND_HANG_UP) {
				return false;
			}
			if (this.turn == Turn.TAKE_AND_SAY_NOTHING) {
				waitUntilTheCallerGivesUp();
				return false;
			}
			say("250 2.0.0 ok");
			ScriptedServer.this.afterReply.run();
			return this.turn != Turn.TAKE_SAY_SO_AND_HANG_UP;
		}

		private void waitUntilTheCallerGivesUp() throws IOException {
			while (this.in.read() >= 0) {
				continue;
			}
		}

		private boolean say(String reply) throws IOException {
			this.out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
			this.out.flush();
			return true;
		}

	}

}

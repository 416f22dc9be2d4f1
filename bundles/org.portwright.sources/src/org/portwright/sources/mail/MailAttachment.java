package org.portwright.sources.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.regex.Pattern;

/** What hangs on a mail: a file, a picture of its text, or another mail. */
@SuppressWarnings("nls")
public final class MailAttachment {

	private static final String MESSAGE = "message/rfc822";
	private static final String ENDING = ".eml";
	/** A subject is no path. */
	private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

	private final String name;
	private final String type;
	private final byte[] content;
	/** In how many mails it hangs. */
	private final int depth;

	/**
	 * @param given   empty without a name
	 * @param content never changed
	 */
	MailAttachment(String given, String type, byte[] content, int depth) {
		this.type = type;
		this.content = content;
		this.depth = depth;
		String subject = given.isEmpty() ? subject() : "";
		name = subject.isEmpty() ? given : SEPARATOR.matcher(subject).replaceAll("_") + ENDING;
	}

	/**
	 * As who sent it called the file, of a mail without a name its subject; empty without either. It may be no name
	 * that a file can have, a path or a trap: make a safe one of it.
	 */
	public String name() {
		return name;
	}

	/**
	 * Its media type as the mail says it, such as {@code application/pdf}, in small letters. What it is, it need not
	 * be.
	 */
	public String type() {
		return type;
	}

	/** Its size in bytes. */
	public int size() {
		return content.length;
	}

	/** Its content, with the transfer encoding undone. */
	public InputStream open() {
		return new ByteArrayInputStream(content);
	}

	/** Whether it says that it is a mail. */
	public boolean isMail() {
		return type.equals(MESSAGE);
	}

	/** The subject of the mail that it is; empty if it is none, or has none. */
	public String subject() {
		return isMail() ? MailReader.subject(content) : "";
	}

	/**
	 * Reads it as a mail.
	 *
	 * @throws NoMailException if it is none, or hangs in more than {@value MailReader#DEEPEST} others
	 */
	public SentMail mail() throws NoMailException {
		return MailReader.read(content, depth + 1);
	}
}

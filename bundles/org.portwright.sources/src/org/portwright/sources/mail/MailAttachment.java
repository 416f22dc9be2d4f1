package org.portwright.sources.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** What hangs on a mail: a file, a picture of its text, or another mail. */
public final class MailAttachment {

	private static final String MESSAGE = "message/rfc822"; //$NON-NLS-1$

	private final String name;
	private final String type;
	private final byte[] content;
	/** In how many mails it hangs. */
	private final int depth;

	/** @param content never changed */
	MailAttachment(String name, String type, byte[] content, int depth) {
		this.name = name;
		this.type = type;
		this.content = content;
		this.depth = depth;
	}

	/**
	 * As who sent it called the file; empty without a name. It may be no name that a file can have, a path or a trap:
	 * make a safe one of it.
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

	/**
	 * Reads it as a mail.
	 *
	 * @throws NoMailException if it is none, or hangs in more than {@value MailReader#DEEPEST} others
	 */
	public SentMail mail() throws NoMailException {
		return MailReader.read(content, depth + 1);
	}
}

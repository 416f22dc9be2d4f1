package org.portwright.phones.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.portwright.documents.Document;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.BulkScript;

/** The commands that send lists for a bulk sign-in, to be read and run by hand: PowerShell, in UTF-8 with its mark. */
@SuppressWarnings("nls")
public final class BulkScriptDocument implements Document {

	/** Without it Windows PowerShell takes a file for one in the code page of the system. */
	private static final String MARK = "\uFEFF";

	@Override
	public String ending() {
		return "ps1";
	}

	@Override
	public String label() {
		return Messages.BulkScriptDocument_label;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.SCRIPT.isIn(existing);
	}

	/**
	 * Writes it.
	 *
	 * @param script as {@link BulkScript} makes it
	 * @param out    gets it; not closed
	 * @throws IOException if the stream cannot be written
	 */
	public void write(String script, OutputStream out) throws IOException {
		String sealed = MARK + script + "# " + DocumentSeal.SCRIPT.blank() + "\r\n";
		out.write(DocumentSeal.SCRIPT.seal(sealed.getBytes(StandardCharsets.UTF_8)));
	}
}

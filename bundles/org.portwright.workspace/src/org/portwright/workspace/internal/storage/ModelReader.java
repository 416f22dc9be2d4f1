package org.portwright.workspace.internal.storage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.texts.Messages;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the bytes of a file into a model. */
@SuppressWarnings("nls")
public final class ModelReader {

	private static final String DOCUMENT_TYPE = "<!DOCTYPE";

	/** Of the line at fault so many characters before the place are quoted. */
	private static final int NEAR = 40;

	private final Path file;
	private final FileKind kind;

	/**
	 * Makes a reader.
	 *
	 * @param file the canonical path of the file, for its references and messages
	 * @param kind what it must hold
	 */
	public ModelReader(Path file, FileKind kind) {
		this.file = file;
		this.kind = kind;
	}

	/**
	 * Reads a model.
	 *
	 * @return its root, in no resource yet
	 * @throws UnreadableFileException if it is not whole and right
	 */
	public ModelRoot read(byte[] bytes) throws UnreadableFileException {
		return read(bytes, new HashMap<>());
	}

	/**
	 * Reads a model as {@link #read(byte[])} does.
	 *
	 * @param objects receives its objects by id
	 */
	public ModelRoot read(byte[] bytes, Map<String, @Nullable EObject> objects) throws UnreadableFileException {
		try {
			SourceText source = SourceText.decode(bytes);
			var handler = new ModelHandler(source, new FileReferences(file), kind, objects);
			parse(source, handler);
			return handler.root();
		} catch (Refusal refusal) {
			throw new UnreadableFileException(file, refusal.line(), refusal.column(), refusal.reason(),
					refusal.explanation());
		}
	}

	private static void parse(SourceText source, ModelHandler handler) throws Refusal {
		try {
			HardenedParser.parse(source.text(), handler);
		} catch (Refusal refusal) {
			throw refusal;
		} catch (SAXParseException e) {
			throw malformed(source, handler, e);
		} catch (SAXException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Refusal malformed(SourceText source, ModelHandler handler, SAXParseException e) {
		int line = Math.max(1, e.getLineNumber());
		int column = Math.max(1, e.getColumnNumber());
		if (!handler.hasRoot() && source.text().contains(DOCUMENT_TYPE)) {
			return new Refusal(UnreadableReason.DOCUMENT_TYPE, line, column, Messages.Unreadable_documentType);
		}
		if (MergeMarks.isIn(source.line(line))) {
			return new Refusal(UnreadableReason.MERGE_CONFLICT, line, 1, Messages.Unreadable_mergeConflict);
		}
		return new Refusal(UnreadableReason.MALFORMED, line, column, explanation(source, line, column));
	}

	/** The parser speaks of its own ideas, in the system's language; people look at the place. */
	private static String explanation(SourceText source, int line, int column) {
		String text = source.line(line);
		if (source.isBlankFrom(line, column)) {
			return Messages.Unreadable_cut;
		}
		String before = text.substring(0, Math.min(column - 1, text.length()));
		String near = before.substring(Math.max(0, before.length() - NEAR)).strip();
		return NLS.bind(Messages.Unreadable_malformed, Excerpt.of(near.isEmpty() ? text.strip() : near));
	}
}

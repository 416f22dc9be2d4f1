package org.portwright.sources;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.sources.internal.texts.Messages;

/** What somebody sent instead of a text. */
public enum SourceKind {
	/** A spreadsheet of Excel or LibreOffice. */
	SPREADSHEET,
	/** A document of Word, LibreOffice or in rich text. */
	WORD,
	/** Slides. */
	PRESENTATION,
	/** An Office document that nobody sees into without its password. */
	PROTECTED,
	/** A PDF. */
	PDF,
	/** A picture or a scan. */
	IMAGE,
	/** Other files, packed. */
	ARCHIVE,
	/** A message as Outlook keeps it. */
	OUTLOOK,
	/** Anything else that is no text. */
	BINARY;

	/** What bytes are by their beginning and what is packed in them; empty where nothing says that they are no text. */
	public static Optional<SourceKind> of(byte[] bytes) {
		@Nullable
		SourceKind kind = FileSignatures.kindOf(bytes);
		return kind == null ? Optional.empty() : Optional.of(kind);
	}

	/** What it is and what to do with it, for people. */
	public String advice() {
		return switch (this) {
		case SPREADSHEET -> Messages.SourceKind_spreadsheet;
		case WORD -> Messages.SourceKind_word;
		case PRESENTATION -> Messages.SourceKind_presentation;
		case PROTECTED -> Messages.SourceKind_protected;
		case PDF -> Messages.SourceKind_pdf;
		case IMAGE -> Messages.SourceKind_image;
		case ARCHIVE -> Messages.SourceKind_archive;
		case OUTLOOK -> Messages.SourceKind_outlook;
		case BINARY -> Messages.SourceKind_binary;
		};
	}
}

package org.portwright.workspace.internal.storage;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.files.UnreadableReason;
import org.xml.sax.Locator;

/** Where the parser is in the text: for messages, and for cutting out what has to be kept. */
@SuppressWarnings("nls")
final class Places {

	private final SourceText source;
	private @Nullable Locator locator;

	Places(SourceText source) {
		this.source = source;
	}

	void setLocator(@Nullable Locator locator) {
		this.locator = locator;
	}

	/** The offset behind what the parser reports just now. */
	int here() {
		return source.offset(locator());
	}

	/**
	 * The offset of the tag that the parser reports just now. An opening bracket cannot stand inside a tag, so the last
	 * one before its end begins it.
	 */
	int startOfTag() {
		return source.text().lastIndexOf('<', here() - 1);
	}

	/** The offset of the comment of that length that the parser reports just now. */
	int startOfComment(int length) {
		return here() - length - "<!---->".length();
	}

	/** The offset of the processing instruction that the parser reports just now. */
	int startOfInstruction(String target, String data) {
		return source.text().lastIndexOf("<?" + target, here() - "?>".length() - data.length());
	}

	/** The text from an offset to what the parser reports just now. */
	String textFrom(int start) {
		return source.text().substring(start, here());
	}

	/** Refuses what was read last. */
	Refusal refusal(UnreadableReason reason, String explanation) {
		return new Refusal(reason, locator().getLineNumber(), locator().getColumnNumber(), explanation);
	}

	/** Refuses the present tag. */
	Refusal refusalAtTag(UnreadableReason reason, String explanation) {
		return source.refusal(reason, startOfTag(), explanation);
	}

	/** Refuses an attribute of the present tag, or the tag if it has no such attribute. */
	Refusal refusalAtAttribute(UnreadableReason reason, String attribute, String explanation) {
		return source.refusal(reason, TagText.offset(source.text(), startOfTag(), attribute), explanation);
	}

	private Locator locator() {
		Locator present = locator;
		if (present == null) {
			throw new IllegalStateException();
		}
		return present;
	}
}

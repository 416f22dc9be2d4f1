package org.portwright.numbering.internal.doubts;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.findings.Remark;
import org.portwright.numbering.internal.findings.Remark.Extent;
import org.portwright.numbering.internal.tokens.TextNotes;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;
import org.portwright.numbering.internal.withdrawals.TakeBackWords;

/** Takes note of the words and marks that make numbers doubtful, as the reader passes them. */
public final class RemarkReader {

	private static final char QUESTION = '?';
	/** All that the words begin with, for most words of a text are none of them. */
	private static final Set<String> BEGINNINGS = Stream
			.of(TextNotes.beginnings(), DenialWords.beginnings(), TakeBackWords.keeping(), ContactWords.beginnings(),
					DoubtWords.beginnings())
			.flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());

	private final TokenStream stream;
	private final Context context;
	private final Findings findings;

	public RemarkReader(TokenStream stream, Context context, Findings findings) {
		this.stream = stream;
		this.context = context;
		this.findings = findings;
	}

	/** Takes note of what begins at the position. */
	public void pass() {
		switch (stream.kind(0)) {
		case WORD -> readWord();
		case EQUALS -> stream.notes().pass(stream);
		case OTHER, OPEN, TIMES -> readMark();
		default -> {
			// no word and no mark
		}
		}
	}

	private void readWord() {
		if (!BEGINNINGS.contains(stream.word(0))) {
			return;
		}
		stream.notes().pass(stream);
		int denied = DenialWords.length(stream, 0);
		if (denied > 0 && !stream.notes().isFooter(stream.at(0).start())) {
			findings.remark(new Remark(Kind.DENIED, Extent.SENTENCE, stream.place(0, denied)));
		}
		@Nullable
		Place kept = TakeBackWords.kept(stream, 0);
		if (kept != null) {
			findings.remark(new Remark(Kind.UNDECIDED, Extent.WITHIN, kept));
		}
		int contact = ContactWords.length(stream);
		if (contact > 0) {
			findings.remark(new Remark(Kind.CONTACT, Extent.CONTACT, stream.place(0, contact)));
		}
		for (Remark remark : DoubtWords.at(stream)) {
			if (!context.columns().isHeaded() && isSaid(remark)) {
				findings.remark(remark);
			}
		}
	}

	/** Whether words that leave it open or give it up may do so of the number: those of another column do not. */
	private boolean isSaid(Remark remark) {
		return remark.kind() != Kind.UNDECIDED && remark.kind() != Kind.UNWANTED || context.columns().isRemark(stream);
	}

	private void readMark() {
		if (!context.columns().isRemark(stream)) {
			return;
		}
		int mark = DoubtMarks.length(stream);
		if (mark > 0) {
			findings.remark(new Remark(Kind.UNWANTED, Extent.MARK, stream.place(0, mark)));
		} else if (stream.kind(0) == TokenKind.OTHER && stream.text().charAt(stream.at(0).start()) == QUESTION) {
			findings.remark(new Remark(Kind.UNDECIDED, Extent.QUESTION, stream.place(0, 1)));
		}
	}
}

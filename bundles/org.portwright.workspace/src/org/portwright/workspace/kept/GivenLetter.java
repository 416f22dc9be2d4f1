package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.portwright.documents.DocumentOutput;
import org.portwright.documents.DocumentSource;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;

/** The letter to sign as a document that goes where people want it. */
final class GivenLetter implements OrderDocument {

	private static final OrderDocument LETTER = OrderDocuments.LETTER;

	private final AtomicReference<Optional<LetterToSign>> letter = new AtomicReference<>(Optional.empty());

	/** From now on this letter is written. */
	void give(LetterToSign made) {
		letter.set(Optional.of(made));
	}

	@Override
	public String id() {
		return LETTER.id();
	}

	@Override
	public String ending() {
		return LETTER.ending();
	}

	@Override
	public String label() {
		return LETTER.label();
	}

	@Override
	public String hint() {
		return LETTER.hint();
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return LETTER.isOwn(existing);
	}

	@Override
	public boolean needsNoErrors() {
		return true;
	}

	@Override
	public boolean needsConfirmedValues() {
		return true;
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		LetterToSign made = letter.get().orElseThrow();
		output.file(DocumentOutput.WHOLE).write(made.pdf());
		return made.remarks();
	}
}

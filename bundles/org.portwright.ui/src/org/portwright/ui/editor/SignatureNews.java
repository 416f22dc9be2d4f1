package org.portwright.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.SignatureWatch;
import org.portwright.workspace.records.SignatureWatch.TakenOut;

/**
 * Says at the foot of the window that a change took the signature of an order out, wherever the change was made: on a
 * page without fields, by a quick fix, by a redo.
 */
final class SignatureNews {

	private final ModelFile file;
	private final Consumer<String> line;
	private SignatureWatch watch;
	private Optional<TakenOut> said = Optional.empty();

	/**
	 * @param file an order, or another file, of which there is nothing to say
	 * @param line takes what is said
	 */
	SignatureNews(ModelFile file, Consumer<String> line) {
		this.file = file;
		this.line = line;
		watch = new SignatureWatch(file);
	}

	/** The file was changed. */
	void changed() {
		Optional<TakenOut> gone = watch.takenOut();
		if (gone.isPresent()) {
			line.accept(gone.get().message());
			said = gone;
		}
		watch = new SignatureWatch(file);
		if (said.isPresent() && watch.isSigned()) {
			line.accept(""); //$NON-NLS-1$
			said = Optional.empty();
		}
	}
}

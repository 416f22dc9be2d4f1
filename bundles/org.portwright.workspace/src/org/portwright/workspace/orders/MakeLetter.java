package org.portwright.workspace.orders;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.submitted.SubmittedLetter;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Query;

/**
 * Makes the pages of the Letter of Authorization of an order, those that are exported: of an order that was submitted
 * the pages that were. The caller closes them.
 */
public final class MakeLetter implements Query<Export.Source, LoaPages> {

	private final Export taking;

	/**
	 * @param problems knows the number plan and the day
	 * @param file     a file with a port order
	 */
	public MakeLetter(ModelProblems problems, ModelFile file) {
		taking = new Export(problems, file, Map.of());
	}

	@Override
	public Set<ModelFile> files() {
		return taking.files();
	}

	@Override
	public boolean restartsOnChange() {
		return taking.restartsOnChange();
	}

	@Override
	public Export.Source prepare() throws OperationException {
		return taking.prepare();
	}

	@Override
	public LoaPages work(Export.Source source, Host host) throws OperationException {
		try {
			return pages(source.order().copy(), source.basis());
		} catch (IOException e) {
			throw OperationException.wrongInput(Messages.MakeLetter_failed, e);
		}
	}

	/**
	 * Makes the pages of an order, on any thread.
	 *
	 * @param order a copy that nothing changes
	 * @throws IOException        if they cannot be made, or those that were submitted cannot be shown
	 * @throws OperationException if a file that was kept of what was submitted is missing or was changed
	 */
	public static LoaPages pages(PortOrder order, LetterBasis basis)
			throws IOException, OperationException {
		if (SubmittedLetter.isOf(order)) {
			SubmittedLetter letter = SubmittedLetter.of(order, basis);
			return LoaPages.of(letter.pdf(), letter.origin());
		}
		return LoaPages.of(order, new LoaOptions(true, basis.today()), basis.plan());
	}
}

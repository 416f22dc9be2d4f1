package org.portwright.porting.ui.internal.preview;

import java.io.IOException;

import org.portwright.documents.LoaPages;
import org.portwright.model.PortOrder;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.work.OperationException;

/** Makes the pages of the letter of an order, in the background. */
@FunctionalInterface
public interface LetterMaker {

	/**
	 * Makes them; nothing changes the order meanwhile.
	 *
	 * @throws OperationException if a file that was kept of what was submitted is missing or was changed
	 */
	LoaPages of(PortOrder order, LetterBasis basis) throws IOException, OperationException;
}

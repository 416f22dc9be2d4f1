package org.portwright.porting.ui.internal.preview;

import java.io.IOException;

import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/** Makes the pages of the letter of an order, in the background. */
@FunctionalInterface
public interface LetterMaker {

	/** Makes them; nobody changes the order meanwhile. */
	LoaPages of(PortOrder order, LoaOptions options, UkNumberPlan plan) throws IOException;
}

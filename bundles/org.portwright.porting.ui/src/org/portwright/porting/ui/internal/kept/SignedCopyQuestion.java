package org.portwright.porting.ui.internal.kept;

import java.time.LocalDate;
import java.util.Optional;

import org.portwright.model.PortOrder;

/** Asks whether a PDF or a picture is the signed letter of an order. */
@FunctionalInterface
interface SignedCopyQuestion {

	/** What people answer. */
	sealed interface Answer {

		/** It is something else, and goes into the journal. */
		record Journal() implements Answer {
		}

		/** It is the signed letter. */
		record Signed(LocalDate date, String signatory) implements Answer {
		}
	}

	/**
	 * Asks.
	 *
	 * @param file what the file is called
	 * @return empty if nothing is to be done
	 */
	Optional<Answer> ask(PortOrder order, String file);
}

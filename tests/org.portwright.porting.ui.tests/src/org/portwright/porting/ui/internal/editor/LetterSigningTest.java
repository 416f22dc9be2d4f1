package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** The page of the letter says which letter is signed, and that a change takes its signature out. */
@SuppressWarnings("nls")
class LetterSigningTest {

	private static final String OUT = "was taken out: the letter that was signed has other values";

	private final EditedEngagement engagement;

	LetterSigningTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private Signature signature() {
		return order().getLoa().getSignature();
	}

	@Test
	void aFieldSaysThatItTookTheSignatureOut() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.signature.date", "20 November 2026");
		assertEquals(LetterFingerprint.of(order()), signature().getFingerprint());
		WindowEvents.until("it says which letter", () -> window.says("The signature is under this letter"));
		window.fill("loa.subscriberName", "Another Company Ltd");
		assertNull(signature().getDate());
		WindowEvents.until("the field says so", () -> window.says(OUT));
		engagement.model().undo(engagement.order());
		assertEquals(LocalDate.of(2026, 11, 20), signature().getDate());
		WindowEvents.until("it is over", () -> !window.says(OUT));
		window.fill("contractEndDate", "30 June 2027");
		assertEquals(LocalDate.of(2026, 11, 20), signature().getDate());
		assertFalse(window.says(OUT));
	}

	@Test
	void aLetterThatChangedSinceItWasExportedIsToBeExportedAgain() throws Exception {
		EditorWindow window = engagement.openOrder();
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId("journal-letter");
		KeptFile letter = ModelFactory.eINSTANCE.createKeptFile();
		letter.setId("file-letter");
		letter.setFingerprint(LetterFingerprint.of(order()));
		entry.getFiles().add(letter);
		engagement.model().perform("Export", new AddCommand(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__JOURNAL, entry));
		WindowEvents.until("it says so", () -> window.says("Exported for signature. At the foot"));
		window.fill("loa.subscriberName", "Another Company Ltd");
		WindowEvents.until("it says so", () -> window.says("has changed since it was exported for signature"));
	}

	@Test
	void anOrderThatWasSubmittedSaysNothing() throws Exception {
		engagement.openOrder();
		assertEquals("", LetterSigning.words(order()));
		order().setState(OrderState.SUBMITTED);
		assertTrue(LetterSigning.words(order()).isEmpty());
	}
}

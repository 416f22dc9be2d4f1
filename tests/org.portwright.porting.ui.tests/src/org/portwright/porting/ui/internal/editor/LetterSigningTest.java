package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
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
	void aSignatureUnderALetterThatWasNotExportedAgainIsRemarkedOn() {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		KeptFile letter = ModelFactory.eINSTANCE.createKeptFile();
		letter.setFingerprint("0000-0000-0000");
		entry.getFiles().add(letter);
		order().getJournal().add(entry);
		signature().setDate(LocalDate.of(2026, 11, 20));
		signature().setFingerprint(LetterFingerprint.of(order()));
		assertTrue(LetterSigning.words(order()).startsWith("The letter has changed since it was exported"),
				LetterSigning.words(order()));
		letter.setFingerprint(LetterFingerprint.of(order()));
		assertTrue(LetterSigning.words(order()).startsWith("The signature is under this letter"));
	}

	/** A change that no field of a page made, such as one of the numbers or a quick fix. */
	@Test
	void theFootOfTheWindowSaysThatAChangeTookTheSignatureOut() throws Exception {
		IEclipseContext context = EditedEngagement.page().getWorkbenchWindow()
				.getService(IEclipseContext.class);
		var before = context.get(IStatusLineManager.class);
		List<String> said = new ArrayList<>();
		context.set(IStatusLineManager.class, new StatusLineManager() {

			@Override
			public void setMessage(@Nullable String message) {
				said.add(String.valueOf(message));
			}
		});
		try {
			engagement.openOrder();
			set(signature(), Literals.SIGNATURE__DATE, LocalDate.of(2026, 11, 20));
			assertEquals(List.of(), said);
			PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
			numbers.setId("n1");
			numbers.setFirst("+442079460000");
			engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(), order(),
					Literals.PORT_ORDER__NUMBERS, numbers));
			assertNull(signature().getDate());
			assertEquals(1, said.size(), said::toString);
			assertTrue(said.getFirst().contains(OUT), said::toString);
			engagement.model().undo(engagement.order());
			assertEquals("", said.getLast());
			set(signature(), Literals.SIGNATURE__DATE, null);
			assertEquals(2, said.size(), "cleared by hand: " + said);
		} finally {
			context.set(IStatusLineManager.class, before);
		}
	}

	private void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
		engagement.model().perform("Set", new SetCommand(engagement.model().editingDomain(), object, feature, value));
	}

	@Test
	void anOrderThatWasSubmittedSaysNothing() throws Exception {
		engagement.openOrder();
		assertEquals("", LetterSigning.words(order()));
		order().setState(OrderState.SUBMITTED);
		assertTrue(LetterSigning.words(order()).isEmpty());
	}
}

package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.model.paths.Blank;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** A field whose value is unconfirmed says so, with the words that it is from, until it is confirmed or edited. */
@SuppressWarnings("nls")
class UnconfirmedFieldTest {

	private static final String ACCOUNT = "loa.accountNumber";
	private static final String SUBSCRIBER = "loa.subscriberName";
	private static final String NOT_CONFIRMED = "Not confirmed: \u201cacct FV7741092?\u201d in mail.eml.";

	private final EditedEngagement engagement;
	private final PortOrder order = Blank.order();
	private final ModelFile file;
	private final EditorWindow window;

	UnconfirmedFieldTest() throws Exception {
		engagement = new EditedEngagement();
		order.setName("Leeds");
		order.getLoa().setAccountNumber("FV7741092");
		order.getLoa().setSubscriberName("Fabrikam Ltd");
		source(ACCOUNT, "acct FV7741092?");
		source(SUBSCRIBER, "Fabrikam, perhaps");
		window = new EditorWindow(EditedEngagement.open(engagement.file("leeds.porting", order),
				EditedEngagement.ORDER_EDITOR)).complete();
		file = engagement.model().fileOf(order).orElseThrow();
	}

	private ValueSource source(String field, String words) {
		ValueSource source = ModelFactory.eINSTANCE.createValueSource();
		source.setId("source-" + field);
		source.setField(field);
		source.setUnconfirmed(true);
		source.setFile("mail.eml");
		source.setWords(words);
		order.getSources().add(source);
		return source;
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private void untilMarked(String path, boolean marked) {
		window.field(path);
		WindowEvents.until(path + (marked ? " is marked" : " is not marked"),
				() -> window.said(path).stream().anyMatch(said -> said.startsWith("Not confirmed")) == marked);
	}

	@Test
	void eachFieldSaysItsWordsAndIsConfirmedByItsLink() {
		untilMarked(SUBSCRIBER, true);
		untilMarked(ACCOUNT, true);
		assertTrue(window.said(ACCOUNT).getFirst().startsWith(NOT_CONFIRMED), window.said(ACCOUNT)::toString);
		window.followLink("Confirm");
		untilMarked(ACCOUNT, false);
		untilMarked(SUBSCRIBER, true);
		assertTrue(engagement.model().undo(file).isOK());
		untilMarked(ACCOUNT, true);
	}

	@Test
	void theMenuOfItsMarkConfirmsIt() {
		untilMarked(ACCOUNT, true);
		MenuItem confirm = window.actions(ACCOUNT).stream().filter(item -> item.getText().equals("Confirm"))
				.findFirst().orElseThrow();
		confirm.notifyListeners(SWT.Selection, new Event());
		untilMarked(ACCOUNT, false);
	}

	@Test
	void editingItTakesItsMarkAndUndoBringsItBack() {
		untilMarked(ACCOUNT, true);
		window.fill(ACCOUNT, "FV7741093");
		untilMarked(ACCOUNT, false);
		assertEquals(List.of(SUBSCRIBER), order.getSources().stream().map(ValueSource::getField).toList());
	}

	@Test
	void allAreConfirmedFromTheirProblem() {
		untilMarked(ACCOUNT, true);
		ProblemAid aid = ProblemAid.of(UnconfirmedValues.CODE).getFirst();
		assertEquals("Confirm All Unconfirmed Values", aid.label(UnconfirmedValues.CODE).orElseThrow());
		aid.act(file);
		untilMarked(ACCOUNT, false);
		assertFalse(order.getSources().stream().anyMatch(ValueSource::isUnconfirmed));
		assertEquals(2, order.getSources().size());
	}
}

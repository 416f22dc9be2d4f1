package org.portwright.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.Commands;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

/** F1 says what belongs into the field that has the keyboard. */
@SuppressWarnings("nls")
class FieldHelpTest {

	private final EditedEngagement engagement;

	FieldHelpTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theKeyIsBound() throws Exception {
		engagement.openOrder();
		IBindingService bindings = EditedEngagement.page().getWorkbenchWindow().getService(IBindingService.class);
		assertEquals("org.portwright.ui.fieldHelp",
				bindings.getPerfectMatch(KeySequence.getInstance("F1")).getParameterizedCommand().getId());
	}

	@Test
	void theFieldIsExplained() throws Exception {
		EditorWindow editor = engagement.openOrder();
		Control control = editor.field("loa.accountNumber").control();
		control.setFocus();
		Commands.run("org.portwright.ui.fieldHelp");
		var help = (FieldHelp) control.getData(FieldHelp.HELP);
		String words = help.words();
		assertTrue(words.startsWith(editor.field("loa.accountNumber").name()), words);
		assertTrue(Stream.of(words.split("\n\n")).count() > 1, words);
		assertTrue(words.contains(Words.found(Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER).orElseThrow()), words);
		help.close();
	}
}

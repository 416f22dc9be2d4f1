package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.unread.UnreadText;
import org.portwright.workbench.testing.EditedEngagement;

@SuppressWarnings("nls")
class FieldMarkTest {

	private static final Optional<UnreadText> REFUSED = Optional
			.of(new UnreadText("loa.requestedDate", "Date wanted", "soon", "That is no date."));

	private final EditedEngagement engagement;
	private final Shell shell = new Shell();
	private final Text field = new Text(shell, SWT.BORDER);
	private final FieldMark mark;

	FieldMarkTest() throws Exception {
		engagement = new EditedEngagement();
		mark = new FieldMark(engagement.openOrder().editor().edited().orElseThrow(), field);
	}

	@AfterEach
	void close() throws Exception {
		shell.dispose();
		engagement.close();
	}

	@Test
	void aFieldIsMarkedOnceItHasItsPlace() {
		mark.show(REFUSED, List.of());
		assertFalse(mark.isShown(), "it would be painted at the corner of the section and stay there");
		field.setBounds(100, 20, 200, 30);
		assertTrue(mark.isShown());
		mark.show(Optional.empty(), List.of());
		assertFalse(mark.isShown());
		field.setBounds(100, 20, 300, 30);
		assertFalse(mark.isShown(), "what is mended comes back with no other size");
	}
}

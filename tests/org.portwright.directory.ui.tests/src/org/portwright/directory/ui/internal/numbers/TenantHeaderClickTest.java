package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;

/** A click on the head of a column, as the mouse makes it. */
class TenantHeaderClickTest {

	@Test
	void sortsTheNumbersOfATenantToo() {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(3), 3, TenantNumbersContent::new)) {
			List<String> asInFile = window.texts(TenantColumn.NUMBER);
			window.clickHead(TenantColumn.NUMBER, SWT.NONE);
			window.clickHead(TenantColumn.NUMBER, SWT.NONE);
			assertEquals(asInFile.reversed(), window.texts(TenantColumn.NUMBER));
		}
	}
}

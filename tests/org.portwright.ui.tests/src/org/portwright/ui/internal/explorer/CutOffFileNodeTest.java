package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The explorer says which open file cannot be read any more. */
@SuppressWarnings("nls")
class CutOffFileNodeTest {

	private static final String WHOLE = "Contoso moves/london  Draft";
	private static final String CUT_OFF = WHOLE + "  file cannot be read";

	private final ShownTree shown;
	private final IFile order;

	CutOffFileNodeTest() throws Exception {
		shown = new ShownTree();
		order = shown.engagement.order("london");
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private Image image(String path) {
		TreeItem item = shown.item(path);
		return Objects.requireNonNull(item).getImage();
	}

	private void write(String text) throws CoreException {
		order.setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
	}

	@Test
	void isMarkedUntilItCanBeRead() throws Exception {
		shown.until(WHOLE);
		Image clean = image(WHOLE);
		String text = order.readString();
		write(text.substring(0, text.length() / 2));
		shown.until(CUT_OFF);
		assertNotEquals(clean, image(CUT_OFF));
		String tip = ((CellLabelProvider) shown.explorer.page().viewer().getLabelProvider())
				.getToolTipText(shown.node(CUT_OFF));
		assertTrue(tip.contains("ends too early"), tip);
		write(text);
		shown.until(WHOLE);
	}
}

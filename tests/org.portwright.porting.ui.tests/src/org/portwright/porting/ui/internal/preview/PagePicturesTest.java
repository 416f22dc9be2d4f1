package org.portwright.porting.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;

/** The pictures of pages, when one cannot be drawn. */
class PagePicturesTest {

	private static final int WIDTH = 300;
	private static final int ZOOM = 100;
	private static final int NO_SUCH_PAGE = 99;

	@Test
	void aPageThatCannotBeDrawnKeepsNoOtherFromComing() throws IOException {
		var pictures = new PagePictures(Display.getCurrent(),
				PlatformUI.getWorkbench().getService(EngagementFiles.class).runner(), () -> {
					// It is asked for below.
				});
		try {
			pictures.setWidth(WIDTH, ZOOM);
			pictures.show(LoaPages.of(Blank.order(), new LoaOptions(true, LocalDate.of(2026, 11, 25)),
					UkNumberPlan.of(List.of())));
			assertTrue(pictures.get(NO_SUCH_PAGE).isEmpty());
			WindowEvents.until("the first page is drawn", () -> pictures.get(0).isPresent()); //$NON-NLS-1$
		} finally {
			pictures.dispose();
		}
	}
}

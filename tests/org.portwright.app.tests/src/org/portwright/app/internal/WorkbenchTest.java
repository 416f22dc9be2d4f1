package org.portwright.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Runs in the workbench of our own application. */
class WorkbenchTest {

	@Test
	void showsItsTitle() {
		assertEquals("Portwright", window().getShell().getText());
	}

	@Test
	void opensThePortingPerspective() {
		IWorkbenchPage page = window().getActivePage();
		assertEquals(PortwrightWorkbenchAdvisor.PERSPECTIVE, page.getPerspective().getId());
		assertEquals("Porting", page.getPerspective().getLabel());
		assertTrue(page.isEditorAreaVisible());
	}

	@Test
	void hasAnIconThatCanBeDrawn() {
		ImageDescriptor icon = window().getActivePage().getPerspective().getImageDescriptor();
		assertNotNull(icon);
		var image = icon.createImage(false);
		assertNotNull(image, "the SVG icon needs org.eclipse.swt.svg");
		assertEquals(16, image.getBounds().width);
		image.dispose();
	}

	@Test
	void hasItsMenus() {
		List<String> menus = Arrays.stream(window().getShell().getMenuBar().getItems()).map(MenuItem::getText)
				.toList();
		assertEquals(List.of("&File", "&Edit", "&Window", "&Help"), menus);
	}

	@Test
	void takesTheWindowImagesFromTheProduct() {
		assertEquals(5, window().getShell().getImages().length);
	}

	@Test
	void theAboutDialogTellsTheVersion() throws IOException {
		assertEquals("0=$portwright.version$", lastLine("about.mappings"));
		assertEquals(Platform.getBundle("org.portwright.app").getVersion().toString(),
				System.getProperty("portwright.version"));
		assertTrue(Platform.getProduct().getProperty("aboutText").startsWith("Portwright {0}"));
	}

	private static String lastLine(String file) throws IOException {
		URL url = Platform.getBundle("org.portwright.app").getEntry(file);
		try (var lines = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
			return lines.lines().reduce("", (before, line) -> line);
		}
	}

	private static IWorkbenchWindow window() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}
}

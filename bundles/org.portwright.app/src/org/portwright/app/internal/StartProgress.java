package org.portwright.app.internal;

import java.time.Duration;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.portwright.app.internal.texts.Messages;

/**
 * Tells that the app is on its way, from the moment there is a display until the window opens. The platform's own
 * splash comes from Equinox' native launcher, which is not in the product.
 */
final class StartProgress implements AutoCloseable {

	/** What is done while the app starts, in order. */
	enum Step {
		ENGAGEMENTS(Messages.StartProgress_engagements), WINDOW(Messages.StartProgress_window);

		private final String text;

		Step(String text) {
			this.text = text;
		}
	}

	/** A display that does not paint by then is not waited for. */
	private static final Duration PATIENCE = Duration.ofMillis(200);
	private static final int MARGIN = 16;

	private final Shell shell;
	private final Label step;
	private final ProgressBar bar;
	private boolean painted;
	private boolean late;

	StartProgress(Display display, String version) {
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setText(Messages.WindowTitle_product);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2)
				.applyTo(shell);
		var picture = new Label(shell, SWT.NONE);
		ResourceLocator.imageDescriptorFromBundle(StartProgress.class, "icons/portwright-128.png") //$NON-NLS-1$
				.ifPresent(descriptor -> {
					Image image = descriptor.createImage(display);
					picture.setImage(image);
					shell.addDisposeListener(event -> image.dispose());
				});
		GridDataFactory.swtDefaults().span(1, 3).applyTo(picture);
		var name = new Label(shell, SWT.NONE);
		name.setFont(JFaceResources.getHeaderFont());
		name.setText(NLS.bind(Messages.StartProgress_name, version));
		step = new Label(shell, SWT.NONE);
		bar = new ProgressBar(shell, SWT.HORIZONTAL);
		bar.setMaximum(Step.values().length + 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	/** Opens it and waits until it is painted, but not for long. */
	void open() {
		at(Step.ENGAGEMENTS);
		shell.pack();
		Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
		Rectangle size = shell.getBounds();
		shell.setLocation(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 3);
		shell.addListener(SWT.Paint, event -> painted = true);
		shell.open();
		Display display = shell.getDisplay();
		display.timerExec((int) PATIENCE.toMillis(), () -> late = true);
		while (!painted && !late) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		step.update();
		bar.update();
	}

	/** Shows what is done now. */
	void at(Step now) {
		if (shell.isDisposed()) {
			return;
		}
		step.setText(now.text);
		bar.setSelection(now.ordinal() + 1);
		step.update();
		bar.update();
	}

	@Override
	public void close() {
		shell.dispose();
	}
}

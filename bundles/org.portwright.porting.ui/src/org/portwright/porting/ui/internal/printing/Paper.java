package org.portwright.porting.ui.internal.printing;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.ImageData;

/** What pages are printed on. All but {@link #close} is called on one thread, which need not be the window's. */
interface Paper {

	/** Whether a page is wanted at all, counted from zero. */
	boolean wants(int page);

	/**
	 * Begins.
	 *
	 * @param name what people see among the jobs of the printer
	 * @throws CoreException if the printer takes no pages
	 */
	void begin(String name) throws CoreException;

	/**
	 * Prints a page.
	 *
	 * @param picture an A4 page with its margins
	 * @throws CoreException if the printer takes no more pages
	 */
	void print(ImageData picture) throws CoreException;

	/** Hands in what was printed since the beginning. */
	void end();

	/** Gives up what was begun. */
	void cancel();

	/** Gives the printer back, whatever became of the pages; a second time does nothing. */
	void close();
}

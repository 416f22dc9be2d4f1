package org.portwright.porting.ui.internal.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.graphics.ImageData;

/** Paper that keeps what is printed on it; it is read once it was closed. */
final class PrintedPages implements Paper {

	final List<String> steps = new ArrayList<>();
	final List<ImageData> pictures = new ArrayList<>();
	private final IntPredicate wanted;
	private final int jamsAt;
	volatile boolean closed;

	/** @param jamsAt the page that is not printed any more */
	PrintedPages(IntPredicate wanted, int jamsAt) {
		this.wanted = wanted;
		this.jamsAt = jamsAt;
	}

	PrintedPages() {
		this(page -> true, Integer.MAX_VALUE);
	}

	@Override
	public boolean wants(int page) {
		return wanted.test(page);
	}

	@Override
	public void begin(String name) {
		steps.add(name);
	}

	@Override
	public void print(ImageData picture) {
		if (pictures.size() == jamsAt) {
			throw new OperationCanceledException();
		}
		pictures.add(picture);
	}

	@Override
	public void end() {
		steps.add("end");
	}

	@Override
	public void cancel() {
		steps.add("cancel");
	}

	@Override
	public void close() {
		closed = true;
	}
}

package org.portwright.porting.ui.internal.preview;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.portwright.documents.LoaPages;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The pictures of the pages that are in sight, drawn in the background one after the other. While a new one is drawn
 * the old one stays, so nothing flickers while somebody types.
 */
final class PagePictures {

	/** Pictures of an A4 page take some megabytes. */
	private static final int KEPT = 12;
	private static final int DEPTH = 24;
	private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final Display display;
	private final WorkRunner runner;
	private final Runnable arrived;
	private final Map<Integer, Image> images = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final Set<Integer> current = new HashSet<>();
	private final Deque<Integer> wanted = new ArrayDeque<>();
	private Optional<LoaPages> pages = Optional.empty();
	private int width;
	private int zoom;
	/** Pages that could not be drawn; they are not tried again before something is other. */
	private final SortedSet<Integer> failed = new TreeSet<>();
	private boolean logged;
	private boolean drawing;
	private boolean disposed;

	/** @param arrived called on the window's thread when there is a new picture, or cannot be one */
	PagePictures(Display display, WorkRunner runner, Runnable arrived) {
		this.display = display;
		this.runner = runner;
		this.arrived = arrived;
	}

	/** Other pages are to be shown from now on. */
	void show(LoaPages newPages) {
		pages.ifPresent(old -> closeLater(runner, old));
		pages = Optional.of(newPages);
		drawAnew();
	}

	/** No pages are to be shown from now on. */
	void clear() {
		pages.ifPresent(old -> closeLater(runner, old));
		pages = Optional.empty();
		images.values().forEach(Image::dispose);
		images.clear();
		drawAnew();
	}

	private void drawAnew() {
		current.clear();
		wanted.clear();
		failed.clear();
	}

	/** The letter that is shown. */
	Optional<LoaPages> pages() {
		return pages;
	}

	/**
	 * Pages are to be this wide.
	 *
	 * @param newWidth in the units of the window
	 * @param newZoom  how many hundredths of a unit a pixel of the screen takes
	 */
	void setWidth(int newWidth, int newZoom) {
		if (newWidth != width || newZoom != zoom) {
			width = newWidth;
			zoom = newZoom;
			drawAnew();
		}
	}

	/** The first page that could not be drawn, from zero; empty if all could so far. */
	Optional<Integer> failure() {
		return failed.isEmpty() ? Optional.empty() : Optional.of(failed.first());
	}

	/** The picture of a page if there is one, maybe an old one; a new one is drawn if need be. */
	Optional<Image> get(int page) {
		if (!current.contains(page) && !wanted.contains(page) && !failed.contains(page)) {
			wanted.add(page);
			drawNext();
		}
		return Optional.ofNullable(images.get(page));
	}

	private void drawNext() {
		if (drawing || wanted.isEmpty() || pages.isEmpty() || disposed) {
			return;
		}
		drawing = true;
		int page = wanted.removeFirst();
		int pixels = width * zoom / 100;
		LoaPages source = pages.get();
		var key = new Key(source, width, zoom);
		Calculation<ImageData> work = host -> picture(source, page, pixels);
		runner.run(work, RunMode.hidden(Messages.PagePictures_job), new Reply<>() {

			@Override
			public void done(ImageData data) {
				drawn(page, data, key);
			}

			@Override
			public boolean failed(Throwable reason) {
				PagePictures.this.failed(page, reason, key);
				return true;
			}

			@Override
			public void finished() {
				drawing = false;
				drawNext();
			}
		});
	}

	private static ImageData picture(LoaPages source, int page, int pixels) throws CoreException {
		try {
			return source.draw(page, pixels, PagePictures::data);
		} catch (IOException e) {
			throw new CoreException(Status.warning(NLS.bind(Messages.PagePictures_failed, page + 1), e));
		}
	}

	private static ImageData data(int width, int height, byte[] pixels) {
		return new ImageData(width, height, DEPTH, PALETTE, 1, pixels);
	}

	private void drawn(int page, ImageData data, Key key) {
		if (!disposed && key().filter(key::equals).isPresent()) {
			int units = width;
			int height = data.height * 100 / zoom;
			var image = new Image(display,
					(int wish) -> wish == 100 && data.width != units ? data.scaledTo(units, height) : data);
			Optional.ofNullable(images.put(page, image)).ifPresent(Image::dispose);
			current.add(page);
			logged = false;
			forgetOldest();
			arrived.run();
		}
	}

	private void failed(int page, Throwable reason, Key key) {
		// A letter that was closed meanwhile is no failure.
		if (!disposed && key().filter(key::equals).isPresent()) {
			if (!logged) {
				Failures.log(Status.warning(NLS.bind(Messages.PagePictures_failed, page + 1), reason));
				logged = true;
			}
			failed.add(page);
			// The old picture would pass for the page as it is now.
			Optional.ofNullable(images.remove(page)).ifPresent(Image::dispose);
			arrived.run();
		}
	}

	private Optional<Key> key() {
		return pages.map(shown -> new Key(shown, width, zoom));
	}

	private void forgetOldest() {
		Iterator<Map.Entry<Integer, Image>> oldest = images.entrySet().iterator();
		while (images.size() > KEPT && oldest.hasNext()) {
			Map.Entry<Integer, Image> entry = oldest.next();
			entry.getValue().dispose();
			current.remove(entry.getKey());
			oldest.remove();
		}
	}

	void dispose() {
		disposed = true;
		pages.ifPresent(old -> closeLater(runner, old));
		images.values().forEach(Image::dispose);
		images.clear();
	}

	/** Closes a letter. Not at once: it may be drawing, and the window does not wait. */
	static void closeLater(WorkRunner runner, LoaPages old) {
		Calculation<LoaPages> work = host -> closed(old);
		runner.run(work, RunMode.hidden(Messages.PagePictures_job), new Reply<>() {

			@Override
			public void done(LoaPages closed) {
				// Nobody waits for it.
			}

			@Override
			public boolean failed(Throwable reason) {
				Failures.log(Status.warning(Messages.PagePictures_notClosed, reason));
				return true;
			}
		});
	}

	private static LoaPages closed(LoaPages old) throws CoreException {
		try {
			old.close();
			return old;
		} catch (IOException e) {
			throw new CoreException(Status.warning(Messages.PagePictures_notClosed, e));
		}
	}

	/** What a picture is of. */
	private record Key(LoaPages pages, int width, int zoom) {
	}
}

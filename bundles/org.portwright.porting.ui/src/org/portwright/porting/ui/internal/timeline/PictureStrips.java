package org.portwright.porting.ui.internal.timeline;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Transform;
import org.portwright.documents.timeline.PictureShape;
import org.portwright.documents.timeline.TimelineSheet;
import org.portwright.porting.ui.internal.texts.Messages;

/**
 * A sheet as pixels: drawn strip by strip, as drawing is the window's, and put together elsewhere, so that the window
 * reacts meanwhile.
 */
final class PictureStrips {

	/** Twice as many pixels as units: pictures go into slides and on paper. */
	private static final int SCALE = 2;
	private static final int STRIP = 128;
	private static final int DEPTH = 24;
	private static final int BYTES = 3;
	/** What programs open without fuss. */
	private static final long MOST_PIXELS = 100_000_000;
	private static final long MILLION = 1_000_000;

	private final TimelineSheet sheet;
	private final Device device;
	private final int width;
	private final int height;

	PictureStrips(TimelineSheet sheet, Device device) {
		this.sheet = sheet;
		this.device = device;
		width = (int) Math.ceil(sheet.width());
		height = (int) Math.ceil(sheet.height());
	}

	/** Does something on the window's thread while another one waits. */
	interface Window {

		/** Does it. */
		<R> R call(Callable<R> callable) throws CoreException;
	}

	/**
	 * Makes a PNG, on a thread in the background.
	 *
	 * @throws CoreException if there would be too many pixels
	 */
	byte[] png(Window window, IProgressMonitor monitor) throws CoreException {
		long pixels = (long) width * height * SCALE * SCALE;
		if (pixels > MOST_PIXELS) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.TimelineExport_large, Math.ceilDiv(pixels, MILLION))));
		}
		int bytesPerLine = width * SCALE * BYTES;
		var whole = new ImageData(width * SCALE, height * SCALE, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1,
				new byte[bytesPerLine * height * SCALE]);
		var progress = SubMonitor.convert(monitor, Math.ceilDiv(height, STRIP));
		for (int top = 0; top < height; top += STRIP) {
			int from = top;
			put(window.call(() -> strip(from)), top * SCALE, whole);
			progress.split(1);
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[] { whole };
		var out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	private ImageData strip(int top) {
		var image = new Image(device, width * SCALE, STRIP * SCALE);
		var gc = new GC(image);
		var larger = new Transform(device);
		try {
			larger.scale(SCALE, SCALE);
			gc.setTransform(larger);
			List<PictureShape> shapes = sheet.shapes().toList();
			new PicturePainter(gc, InkColours.ofPaper()).draw(shapes, 0, width, 0, -top);
			return image.getImageData(100);
		} finally {
			larger.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private static void put(ImageData strip, int top, ImageData whole) {
		int[] line = new int[whole.width];
		for (int y = 0; y < strip.height && top + y < whole.height; y++) {
			strip.getPixels(0, y, whole.width, line, 0);
			int target = (top + y) * whole.bytesPerLine;
			for (int pixel : line) {
				var colour = strip.palette.getRGB(pixel);
				whole.data[target] = (byte) colour.red;
				whole.data[target + 1] = (byte) colour.green;
				whole.data[target + 2] = (byte) colour.blue;
				target += BYTES;
			}
		}
	}
}

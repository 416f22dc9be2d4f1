package org.portwright.phones.ui.internal.screen;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.portwright.guides.PhoneScreen;

/** Symbols of what a phone does, as lines in a square of 24 by 24. */
@SuppressWarnings("nls")
enum PhoneSymbol {
	/** A house. */
	HOME("M3 11 L12 3 L21 11 M6 9 L6 20 L18 20 L18 9"),
	/** A lens. */
	LOOKS("O4 4 12 12 M14.5 14.5 L21 21"),
	/** A sheet with lines and a seal. */
	CERTIFICATE(
			"M12 15 L4 15 L4 3 L20 3 L20 12 M7 7 L17 7 M7 11 L13 11 O13 13 6 6 M14.5 18 L14.5 22 L16 21 L17.5 22 L17.5 18"),
	/** A padlock. */
	LOCK("M5 11 L19 11 L19 21 L5 21 L5 11 M8 11 L8 7 M16 11 L16 7 A8 3 8 8 M12 15 L12 17"),
	/** Three dots. */
	WAITS("O3 10 4 4 O10 10 4 4 O17 10 4 4"),
	/** An arrow that goes round. */
	STARTS("C4 4 16 16 M20 4 L19 9 L14 8"),
	/** A tick in a circle. */
	DONE("O2 2 20 20 M7 12 L11 16 L17 8");

	private static final float SIZE = 24;
	private static final float LINE = 1.6f;
	private static final int HALF = 180;
	private static final int ROUND = 360;
	private static final int MOST = 300;
	private static final int FROM = 60;

	private final String lines;

	PhoneSymbol(String lines) {
		this.lines = lines;
	}

	/** That of a screen; empty for one that says enough by its words. */
	static Optional<PhoneSymbol> of(PhoneScreen screen) {
		return switch (screen) {
		case REGISTERING -> Optional.of(WAITS);
		case SERVICE -> Optional.of(LOOKS);
		case CERTIFICATE -> Optional.of(CERTIFICATE);
		case LOCK_CODE_HINT -> Optional.of(LOCK);
		case RESTARTING -> Optional.of(STARTS);
		case SIGNED_IN -> Optional.of(DONE);
		default -> Optional.empty();
		};
	}

	/** Draws it with the foreground of the canvas. */
	void draw(GC gc, Point corner, int size) {
		float scale = size / SIZE;
		var path = new Path(gc.getDevice());
		try {
			String[] words = lines.split(" (?=[A-Z])");
			for (String word : words) {
				add(path, word.charAt(0), numbers(word.substring(1), scale), corner);
			}
			gc.setLineWidth(Math.max(1, Math.round(LINE * scale)));
			gc.setLineCap(SWT.CAP_ROUND);
			gc.setLineJoin(SWT.JOIN_ROUND);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private static float[] numbers(String text, float scale) {
		String[] words = text.split(" ");
		var numbers = new float[words.length];
		for (int i = 0; i < words.length; i++) {
			numbers[i] = Float.parseFloat(words[i]) * scale;
		}
		return numbers;
	}

	private static void add(Path path, char kind, float[] at, Point corner) {
		float x = corner.x + at[0];
		float y = corner.y + at[1];
		switch (kind) {
		case 'M' -> path.moveTo(x, y);
		case 'L' -> path.lineTo(x, y);
		case 'A' -> path.addArc(x, y, at[2], at[3], 0, HALF);
		case 'C' -> path.addArc(x, y, at[2], at[3], FROM, MOST);
		default -> path.addArc(x, y, at[2], at[3], 0, ROUND);
		}
	}
}

package org.portwright.phones.ui.internal.screen;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portwright.guides.PhoneScreen;
import org.portwright.phones.ui.internal.screen.ScreenFonts.Fitted;
import org.portwright.phones.ui.internal.texts.Messages;

/**
 * Draws a phone as large as there is room. All of it is lines and text at the size that it has there, so it is as sharp
 * on a projector as in a narrow view.
 */
final class PhonePaint {

	/** The phone in units, and its screen in it. */
	private static final int WIDTH = 32;
	private static final int HEIGHT = 21;
	private static final int EDGE = 1;
	private static final int SCREEN = 17;
	private static final int BAR = 2;
	private static final int KEYS = 3;
	private static final int MOST_KEYS = 4;
	private static final int DIGITS = 6;
	/** Where a unit has fewer pixels nobody could read what is written beside the code. */
	private static final int LEAST = 5;
	/** The largest line that stands alone. */
	private static final int MOST_ALONE = 24;

	private final GC gc;
	private final ScreenColours colours;
	private final ScreenFonts fonts;
	private final Rectangle area;
	private final int unit;
	private final Rectangle body;

	/** @param area where there is room */
	PhonePaint(GC gc, ScreenColours colours, ScreenFonts fonts, Rectangle area) {
		this.gc = gc;
		this.colours = colours;
		this.fonts = fonts;
		this.area = area;
		unit = Math.max(1, Math.min(area.width / WIDTH, area.height / HEIGHT));
		body = new Rectangle(area.x + (area.width - WIDTH * unit) / 2, area.y + (area.height - HEIGHT * unit) / 2,
				WIDTH * unit, HEIGHT * unit);
	}

	/** @param below what stands below the screen: the time that the code has left */
	void draw(PhonePicture picture, String below) {
		fonts.prepare();
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		if (unit < LEAST) {
			alone(picture);
		} else if (picture.isOnPhone()) {
			phone(picture, below);
		} else {
			page(picture, below);
		}
		gc.setClipping((Rectangle) null);
	}

	/** The code without the phone, as large as it fits, else what is on the screen. */
	private void alone(PhonePicture picture) {
		if (area.width <= 0 || area.height <= 0) {
			return;
		}
		fill(area, colours.screen(), LEAST);
		gc.setClipping(area);
		gc.setForeground(colours.text());
		if (picture.largeCode().isEmpty()) {
			centred(picture.heading(), SWT.NORMAL, Math.min(area.height * 2 / 3, MOST_ALONE), area);
		} else {
			centredCode(picture.largeCode(), area);
		}
	}

	/** The page in a browser, and what has no screen, is drawn without a phone. */
	private void page(PhonePicture picture, String below) {
		fill(body, colours.screen(), unit);
		gc.setClipping(body);
		int foot = BAR * unit;
		content(picture, new Rectangle(body.x + unit, body.y + unit, body.width - 2 * unit,
				body.height - foot - 2 * unit));
		gc.setForeground(colours.text());
		centred(below, SWT.BOLD, unit * 6 / 5,
				new Rectangle(body.x + unit, body.y + body.height - foot - unit, body.width - 2 * unit, foot));
	}

	private void phone(PhonePicture picture, String below) {
		fill(body, colours.body(), 2 * unit);
		var screen = new Rectangle(body.x + EDGE * unit, body.y + EDGE * unit, body.width - 2 * EDGE * unit,
				SCREEN * unit);
		fill(screen, colours.screen(), unit);
		// Where there is hardly any room, what does not fit is cut rather than drawn over the window.
		gc.setClipping(screen);
		bar(picture, new Rectangle(screen.x, screen.y, screen.width, BAR * unit));
		var keys = new Rectangle(screen.x, screen.y + screen.height - KEYS * unit, screen.width, KEYS * unit);
		keys(picture, keys);
		content(picture, new Rectangle(screen.x + unit, screen.y + (BAR + 1) * unit, screen.width - 2 * unit,
				screen.height - (BAR + KEYS + 1) * unit));
		gc.setClipping(body);
		home(picture, below);
	}

	private void bar(PhonePicture picture, Rectangle place) {
		fill(place, colours.bar(), unit);
		gc.setForeground(colours.text());
		var half = new Rectangle(place.x + unit, place.y, place.width / 2 - unit * 3 / 2, place.height);
		write(fonts.fit(gc, picture.name(), SWT.NORMAL, unit, room(half)), half, 0);
		half.x = place.x + place.width - unit - half.width;
		write(fonts.fit(gc, picture.number(), SWT.NORMAL, unit, room(half)), half, 2);
	}

	private void keys(PhonePicture picture, Rectangle place) {
		int width = place.width / MOST_KEYS;
		List<String> keys = picture.keys();
		for (int i = 0; i < keys.size(); i++) {
			var key = new Rectangle(place.x + i * width + unit / 2, place.y + unit / 2, width - unit,
					place.height - unit);
			boolean pressed = i == 0 && picture.isKeyPressed();
			fill(key, pressed ? colours.pressed() : colours.bar(), unit);
			gc.setForeground(pressed ? colours.onPressed() : colours.text());
			centred(keys.get(i), SWT.NORMAL, unit, key);
		}
	}

	private void content(PhonePicture picture, Rectangle place) {
		gc.setForeground(colours.text());
		int line = 2 * unit;
		centred(picture.heading(), SWT.BOLD, line * 2 / 3, new Rectangle(place.x, place.y, place.width, line));
		var rest = new Rectangle(place.x, place.y + line, place.width, place.height - line);
		switch (picture.screen()) {
		case OPTIONS -> options(picture, rest);
		case CODE, CODE_IN_CENTRE -> code(picture, rest);
		case LOCK_CODE, LOCK_CODE_AGAIN -> digits(rest);
		default -> symbol(picture, rest);
		}
	}

	private void options(PhonePicture picture, Rectangle place) {
		int height = place.height / picture.lines().size();
		for (int i = 0; i < picture.lines().size(); i++) {
			var row = new Rectangle(place.x, place.y + i * height, place.width, height - unit / 2);
			boolean chosen = i == picture.chosen();
			fill(row, chosen ? colours.pressed() : colours.bar(), unit);
			gc.setForeground(chosen ? colours.onPressed() : colours.text());
			var inner = new Rectangle(row.x + unit, row.y, row.width - 2 * unit, row.height);
			write(fonts.fit(gc, picture.lines().get(i), SWT.NORMAL, unit * 5 / 4, room(inner)), inner, 0);
		}
	}

	private void code(PhonePicture picture, Rectangle place) {
		int line = 2 * unit;
		gc.setForeground(colours.dimmed());
		centred(picture.lines().getFirst(), SWT.NORMAL, unit * 6 / 5,
				new Rectangle(place.x, place.y, place.width, line));
		var large = new Rectangle(place.x, place.y + line, place.width, place.height - line);
		String code = picture.largeCode();
		gc.setForeground(code.isEmpty() ? colours.dimmed() : colours.text());
		if (code.isEmpty()) {
			centred(picture.screen() == PhoneScreen.CODE ? Messages.PhonePaint_noCode
					: Messages.PhonePaint_noCodeOfCentre, SWT.NORMAL, unit * 6 / 5, large);
		} else {
			centredCode(code, large);
		}
	}

	/** Places for digits; there are none in them. */
	private void digits(Rectangle place) {
		int size = 2 * unit;
		int left = place.x + (place.width - (2 * DIGITS - 1) * size) / 2;
		gc.setForeground(colours.text());
		gc.setLineWidth(Math.max(1, unit / 6));
		for (int i = 0; i < DIGITS; i++) {
			gc.drawOval(left + 2 * i * size, place.y + (place.height - size) / 2, size, size);
		}
	}

	private void symbol(PhonePicture picture, Rectangle place) {
		int line = 2 * unit;
		int lines = picture.lines().size() * line;
		PhoneSymbol.of(picture.screen()).ifPresent(symbol -> {
			int size = Math.min(place.height - lines - unit, 5 * unit);
			gc.setForeground(picture.screen() == PhoneScreen.SIGNED_IN ? colours.text() : colours.dimmed());
			symbol.draw(gc, new Point(place.x + (place.width - size) / 2,
					place.y + (place.height - lines - size) / 2), size);
		});
		gc.setForeground(colours.text());
		for (int i = 0; i < picture.lines().size(); i++) {
			centred(picture.lines().get(i), SWT.NORMAL, unit * 6 / 5,
					new Rectangle(place.x, place.y + place.height - lines + i * line, place.width, line));
		}
	}

	/** The key with a house, and the time beside it. */
	private void home(PhonePicture picture, String below) {
		int size = 2 * unit;
		int top = body.y + (EDGE + SCREEN) * unit + unit / 2;
		gc.setForeground(colours.text());
		PhoneSymbol.HOME.draw(gc, new Point(body.x + (body.width - size) / 2, top), size);
		if (picture.screen().isCode()) {
			var half = new Rectangle(body.x + unit, top, body.width / 2 - 3 * unit, size);
			write(fonts.fit(gc, below, SWT.BOLD, unit * 6 / 5, room(half)), half, 0);
		}
	}

	private void fill(Rectangle place, Color colour, int round) {
		gc.setBackground(colour);
		gc.fillRoundRectangle(place.x, place.y, place.width, place.height, round, round);
	}

	private void centred(String text, int style, int height, Rectangle place) {
		write(fonts.fit(gc, text, style, height, room(place)), place, 1);
	}

	private void centredCode(String code, Rectangle place) {
		write(fonts.fitCode(gc, code, place.height * 2 / 3, room(place)), place, 1);
	}

	/** @param halves how many halves of the room that is left are before it: none, one in the middle, two at the end */
	private void write(Fitted text, Rectangle place, int halves) {
		gc.drawText(text.text(), place.x + (place.width - text.extent().x) * halves / 2,
				place.y + (place.height - text.extent().y) / 2, true);
	}

	private static Point room(Rectangle place) {
		return new Point(place.width, place.height);
	}
}

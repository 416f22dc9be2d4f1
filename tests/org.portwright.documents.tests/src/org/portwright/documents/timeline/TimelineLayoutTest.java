package org.portwright.documents.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/** Every milestone of a plan is in its picture, at its day, and no text lies on another. */
@SuppressWarnings("nls")
class TimelineLayoutTest {

	private static final PaperMeasure MEASURE = new PaperMeasure();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 30, 90, 365, 1095, 20_000 })
	void noTextLiesOnAnotherAtAnyWidth(int days) {
		for (double width : new double[] { 400, 1200, 5000 }) {
			assertApart(TimelineSheet.of(Timelines.of(Timelines.whole("a", days), Timelines.whole("b", 3)), MEASURE,
					width));
		}
	}

	@Test
	void noTextLiesOnAnotherWhateverThePlan() {
		qt().withExamples(300).forAll(longs().all(), integers().between(1, 1100), doubles().between(0.05, 60))
				.checkAssert((seed, days, dayWidth) -> {
					Timeline timeline = Timelines.any(seed, 4, days);
					TimelinePicture picture = new TimelineLayout(timeline, MEASURE).lay(dayWidth);
					assertWhole(timeline, picture);
					picture.rows().forEach(TimelineLayoutTest::assertApart);
					assertApart(words(picture.axis().head(0, picture.width()).stream()));
				});
	}

	@Test
	void twoHundredOrdersStandBelowEachOther() {
		Timeline timeline = Timelines.any(7, 200, 200);
		TimelinePicture picture = new TimelineLayout(timeline, MEASURE).lay(8);
		assertWhole(timeline, picture);
		double top = 0;
		for (PictureRow row : picture.rows()) {
			assertEquals(top, row.top());
			top = row.bottom();
		}
		assertEquals(top, picture.height());
		assertEquals(picture.rows().subList(3, 5),
				picture.rowsBetween(picture.rows().get(3).top(), picture.rows().get(4).bottom()));
		assertApart(TimelineSheet.of(timeline, MEASURE, TimelineSheet.WIDTH));
	}

	@Test
	void theWidthOfADayFillsTheRoomAndNoMore() {
		for (int days : new int[] { 1, 40, 400, 4000 }) {
			Timeline timeline = Timelines.of(Timelines.whole("a", days));
			var layout = new TimelineLayout(timeline, MEASURE);
			TimelinePicture picture = layout.lay(layout.fitting(1500));
			assertTrue(picture.margin() + picture.width() <= 1501, days + ": " + picture.width());
			assertTrue(days < 20 || picture.margin() + picture.width() > 1400, days + ": " + picture.width());
		}
	}

	@Test
	void theLinesOfTheHeadNeverSayTheSame() {
		for (double dayWidth = 0.05; dayWidth < 80; dayWidth *= 1.07) {
			Timeline timeline = Timelines.of(Timelines.whole("a", 400));
			TimelinePicture picture = new TimelineLayout(timeline, MEASURE).lay(dayWidth);
			List<String> upper = line(picture, 0);
			List<String> lower = line(picture, 1);
			assertFalse(upper.isEmpty());
			assertFalse(lower.isEmpty());
			assertFalse(upper.containsAll(lower), dayWidth + ": " + upper + lower);
		}
	}

	private static List<String> line(TimelinePicture picture, int line) {
		return words(picture, line).map(PictureShape.Words::text).toList();
	}

	private static Stream<PictureShape.Words> words(TimelinePicture picture, int line) {
		double height = MEASURE.height(PictureFont.PLAIN);
		return picture.axis().head(0, picture.width()).stream().filter(PictureShape.Words.class::isInstance)
				.map(PictureShape.Words.class::cast).filter(words -> (int) (words.box().y() / height) == line);
	}

	@Test
	void theNumberOfADayStandsOverThatDayWithATick() {
		Timeline timeline = Timelines.of(Timelines.whole("a", 60));
		for (double dayWidth = 5; dayWidth < 80; dayWidth *= 1.1) {
			TimelinePicture picture = new TimelineLayout(timeline, MEASURE).lay(dayWidth);
			List<PictureShape.Words> numbers = words(picture, 1).toList();
			List<Double> ticks = ticks(picture);
			assertFalse(numbers.isEmpty());
			for (PictureShape.Words number : numbers) {
				double middle = number.box().x() + number.box().width() / 2;
				LocalDate day = picture.scale().day(middle);
				assertEquals(String.valueOf(day.getDayOfMonth()), number.text().replaceAll("\\D", ""),
						() -> "at " + day);
				assertEquals(picture.scale().middle(day), middle, 0.01);
				assertTrue(ticks.contains(picture.scale().middle(day)), () -> day + " has no tick");
			}
		}
	}

	@Test
	void aMilestoneStandsOnTheSideOfANumberThatItsDayIsOn() {
		TimelineOrder order = Timelines.order("a",
				LocalDate.of(2026, 12, 1).datesUntil(LocalDate.of(2027, 1, 31))
						.map(day -> Timelines.milestone(MilestoneKind.CUT_OVER, day)).toList());
		for (double dayWidth : new double[] { 5, 8, 13, 21, 40 }) {
			TimelinePicture picture = new TimelineLayout(Timelines.of(order), MEASURE).lay(dayWidth);
			List<PictureShape.Words> numbers = words(picture, 1).toList();
			for (PictureFlag flag : picture.rows().getFirst().flags()) {
				LocalDate date = flag.milestone().date();
				double x = picture.scale().middle(date);
				numbers.stream().filter(number -> Math.abs(number.box().x() - x) < 7 * dayWidth).forEach(number -> {
					int of = Integer.parseInt(number.text().replaceAll("\\D", ""));
					double middle = number.box().x() + number.box().width() / 2;
					LocalDate named = picture.scale().day(x).withDayOfMonth(1).minusMonths(1)
							.datesUntil(date.plusMonths(2)).filter(day -> day.getDayOfMonth() == of)
							.min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(date, day))))
							.orElseThrow();
					assertEquals(Integer.signum(date.compareTo(named)), (int) Math.signum(Math.round(x - middle)),
							() -> date + " beside " + number.text());
				});
			}
		}
	}

	@Test
	void monthsAndYearsAreDividedWhereTheyBegin() {
		Timeline timeline = Timelines.of(Timelines.whole("a", 1000));
		TimelinePicture picture = new TimelineLayout(timeline, MEASURE).lay(1.4);
		List<Double> ticks = ticks(picture);
		assertTrue(line(picture, 1).contains("Mar"), line(picture, 1).toString());
		words(picture, 1).forEach(month -> {
			LocalDate day = picture.scale().day(month.box().x()).withDayOfMonth(1);
			assertTrue(ticks.contains(picture.scale().left(day)), () -> day + " has no tick");
		});
	}

	/** Where the marks below the second line of the head are. */
	private static List<Double> ticks(TimelinePicture picture) {
		return picture.axis().head(0, picture.width()).stream().filter(PictureShape.Stroke.class::isInstance)
				.map(PictureShape.Stroke.class::cast)
				.filter(line -> line.fromY() > MEASURE.height(PictureFont.PLAIN) + 8 && line.fromX() == line.toX())
				.map(PictureShape.Stroke::fromX).toList();
	}

	@Test
	void aMilestoneIsFoundWhereItIsDrawn() {
		TimelinePicture picture = new TimelineLayout(Timelines.of(Timelines.whole("a", 40)), MEASURE).lay(20);
		for (PictureFlag flag : picture.rows().getFirst().flags()) {
			PictureBox box = flag.box();
			assertEquals(flag, picture.flagAt(box.x() + 1, box.y() + 1).orElseThrow());
		}
		assertTrue(picture.flagAt(0, 0).isEmpty());
	}

	@Test
	void weekendsAndHolidaysStandBehindWhileDaysCanBeTold() {
		Timeline timeline = Timelines.of(Timelines.whole("a", 40));
		var layout = new TimelineLayout(timeline, MEASURE);
		TimelinePicture wide = layout.lay(20);
		LocalDate saturday = LocalDate.of(2026, 12, 12);
		assertTrue(fills(wide.axis().behind(0, wide.width(), wide.height()), PictureInk.WEEKEND)
				.anyMatch(box -> box.x() == wide.scale().left(saturday) && box.width() == 40));
		LocalDate christmas = LocalDate.of(2026, 12, 25);
		assertEquals(List.of(wide.scale().left(christmas)), fills(wide.rows().getFirst().shapes(), PictureInk.HOLIDAY)
				.map(PictureBox::x).toList());
		TimelinePicture narrow = layout.lay(0.5);
		assertEquals(0, fills(narrow.axis().behind(0, narrow.width(), narrow.height()), PictureInk.WEEKEND).count());
		assertEquals(0, fills(narrow.rows().getFirst().shapes(), PictureInk.HOLIDAY).count());
	}

	@Test
	void everySignHasAnOutlineOfItsOwn() {
		List<List<SignOutline.Corner>> outlines = Stream.of(MilestoneKind.values())
				.map(kind -> SignOutline.of(new PictureShape.Sign(kind, 0, 0, 12, false, PictureInk.SIGN))).toList();
		assertEquals(outlines.size(), outlines.stream().distinct().count());
	}

	private static void assertWhole(Timeline timeline, TimelinePicture picture) {
		for (int i = 0; i < timeline.orders().size(); i++) {
			TimelineOrder order = timeline.orders().get(i);
			List<PictureFlag> flags = picture.rows().get(i).flags();
			assertEquals(order.milestones().size(), flags.size());
			for (PictureFlag flag : flags) {
				Milestone milestone = flag.milestone();
				assertTrue(order.milestones().contains(milestone));
				PictureShape.Sign sign = (PictureShape.Sign) flag.shapes().stream()
						.filter(PictureShape.Sign.class::isInstance).findFirst().orElseThrow();
				assertEquals(picture.scale().middle(milestone.date()), sign.x());
				assertEquals(milestone.kind(), sign.kind());
				assertTrue(flag.box().x() >= 0 && flag.box().right() <= picture.width(), flag.toString());
			}
		}
	}

	private static void assertApart(PictureRow row) {
		List<PictureBox> boxes = row.flags().stream().map(PictureFlag::box).toList();
		assertApart(boxes);
		boxes.forEach(box -> assertTrue(box.y() >= row.top() && box.bottom() <= row.bottom(), box.toString()));
		assertApart(words(row.margin().stream()));
	}

	private static void assertApart(TimelineSheet sheet) {
		List<PictureBox> boxes = words(sheet.shapes());
		assertApart(boxes);
		boxes.forEach(box -> assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= sheet.width()
				&& box.bottom() <= sheet.height(), box + " of " + sheet.width() + " x " + sheet.height()));
	}

	private static List<PictureBox> words(Stream<PictureShape> shapes) {
		return shapes.filter(PictureShape.Words.class::isInstance)
				.map(shape -> ((PictureShape.Words) shape).box()).toList();
	}

	private static Stream<PictureBox> fills(List<PictureShape> shapes, PictureInk ink) {
		return shapes.stream().filter(PictureShape.Fill.class::isInstance).map(PictureShape.Fill.class::cast)
				.filter(fill -> fill.ink() == ink).map(PictureShape.Fill::box);
	}

	private static void assertApart(List<PictureBox> boxes) {
		for (int i = 0; i < boxes.size(); i++) {
			for (int other = i + 1; other < boxes.size(); other++) {
				PictureBox one = boxes.get(i);
				PictureBox two = boxes.get(other);
				assertFalse(one.overlaps(two), () -> one + " lies on " + two);
			}
		}
	}
}

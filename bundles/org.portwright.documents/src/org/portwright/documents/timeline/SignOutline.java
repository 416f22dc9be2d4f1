package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.portwright.porting.dates.MilestoneKind;

/** The outlines of the signs, for whoever draws them: polygons that differ also where there are no colours. */
public final class SignOutline {

	private static final int ROUND = 16;
	private static final int HEXAGON = 6;
	private static final int STAR = 10;
	private static final double INNER = 0.45;
	private static final Map<MilestoneKind, double[]> OUTLINES = new EnumMap<>(Map.ofEntries(//
			entry(MilestoneKind.SUBMISSION, -0.8, -1, 1, 0, -0.8, 1), //
			entry(MilestoneKind.LAST_SUBMIT, -1, -1, 0, -1, 1, 0, 0, 1, -1, 1, 0, 0), //
			entry(MilestoneKind.PORT_ORDER_ID, -0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85), //
			entry(MilestoneKind.ANSWER_DUE, -0.9, -1, 0.9, -1, -0.9, 1, 0.9, 1), //
			entry(MilestoneKind.FOC, 0, -1, 1, 0, 0, 1, -1, 0), //
			entry(MilestoneKind.NUMBERS_APPEAR, -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35,
					1, -0.35, 1, -0.35, 0.35, -1, 0.35, -1, -0.35, -0.35, -0.35), //
			entry(MilestoneKind.LAST_CANCEL, -1, 0.85, 0, -1, 1, 0.85), //
			entry(MilestoneKind.REQUESTED, regular(HEXAGON, 1, 1)), //
			entry(MilestoneKind.CUT_OVER, regular(STAR, 1, INNER)), //
			entry(MilestoneKind.CONVERSIONS, regular(ROUND, 0.9, 0.9)), //
			entry(MilestoneKind.LAST_MOVE, -0.9, -1, 0.9, -1, 0.9, -0.5, 0.3, -0.5, 0.3, 0.5, 0.9, 0.5, 0.9, 1, -0.9, 1,
					-0.9, 0.5, -0.3, 0.5, -0.3, -0.5, -0.9, -0.5), //
			entry(MilestoneKind.RIGHT_ENDS, -1, -0.85, 1, -0.85, 0, 1)));

	private SignOutline() {
	}

	private static Map.Entry<MilestoneKind, double[]> entry(MilestoneKind kind, double... outline) {
		return Map.entry(kind, outline);
	}

	private static double[] regular(int corners, double even, double odd) {
		double[] points = new double[2 * corners];
		for (int i = 0; i < corners; i++) {
			double angle = 2 * Math.PI * i / corners - Math.PI / 2;
			double radius = i % 2 == 0 ? even : odd;
			points[2 * i] = radius * Math.cos(angle);
			points[2 * i + 1] = radius * Math.sin(angle);
		}
		return points;
	}

	/** The corners of a sign where it stands. */
	public static List<Corner> of(PictureShape.Sign sign) {
		double[] outline = OUTLINES.get(sign.kind());
		List<Corner> corners = new ArrayList<>(outline.length / 2);
		for (int i = 0; i < outline.length; i += 2) {
			corners.add(
					new Corner(sign.x() + outline[i] * sign.size() / 2, sign.y() + outline[i + 1] * sign.size() / 2));
		}
		return corners;
	}

	/** A corner of an outline. */
	public record Corner(double x, double y) {
	}
}

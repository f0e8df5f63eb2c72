package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been gathered from a file so far. */
final class Harvest {

    final List<IntakeLine> lines = new ArrayList<>();

    final List<IntakeReading> readings = new ArrayList<>();

    final List<IntakeArea> areas = new ArrayList<>();

    final List<IntakePlace> places = new ArrayList<>();

    final List<IntakeSchool> schools = new ArrayList<>();

    final List<IntakeRequirement> requirements = new ArrayList<>();
    final List<IntakeSeats> seats = new ArrayList<>();

    final List<IntakeChildren> children = new ArrayList<>();

    final List<IntakePupil> pupils = new ArrayList<>();

    final List<IntakeMember> members = new ArrayList<>();

    final List<IntakeCampus> campuses = new ArrayList<>();

    @Nullable
    IntakeTable table;

    Shape shape = Shape.UNKNOWN;

    String format = "";
}

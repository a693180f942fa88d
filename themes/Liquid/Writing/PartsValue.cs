using Fluid;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>The parts of a page as the theme writes them. Each is written when it is named.</summary>
internal sealed class PartsValue(PageRun run) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => this;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(run.PartOf(name));
}

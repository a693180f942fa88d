using Fluid;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>The filters of lists. Those of the engine return lists that the theme could not show.</summary>
internal static class ListFilters
{
    /// <summary>Replaces the filters of the engine.</summary>
    public static void AddTo(FilterCollection filters)
    {
        Replace("size", (input, _) => NumberValue.Create(input is ListValue list ? list.Items.Count : input.ToStringValue().Length));
        Replace("first", (input, context) => input.Enumerate(context).FirstOrDefault(NilValue.Instance));
        Replace("last", (input, context) => input.Enumerate(context).LastOrDefault(NilValue.Instance));
        Replace("reverse", (input, context) =>
            input is ListValue list ? list.Of([.. list.Items.Reverse()]) : new ArrayValue([.. input.Enumerate(context).Reverse()])
        );
        filters.Remove("join");
        filters.AddFilter("join", (input, arguments, context) =>
            new(
                StringValue.Create(
                    string.Join(arguments.At(0).ToStringValue(), input.Enumerate(context).Select(one => one.ToStringValue()))
                )
            )
        );
        filters.Remove("where");
        filters.AddFilter("where", (input, arguments, _) => new(Where(input, arguments.At(0).ToStringValue(), arguments.At(1))));

        void Replace(string name, Func<FluidValue, TemplateContext, FluidValue> filter)
        {
            filters.Remove(name);
            filters.AddFilter(name, (input, _, context) => new(filter(input, context)));
        }
    }

    // Without a value, what has the member at all.
    private static FluidValue Where(FluidValue input, string member, FluidValue value) =>
        input is ListValue list
            ? list.Of([
                .. Enumerable
                    .Range(0, list.Items.Count)
                    .Where(i =>
                        list.At(i) is RecordValue record
                        && (value.IsNil() ? record.Get(member).ToBooleanValue() : record.Get(member).Equals(value))
                    )
                    .Select(i => list.Items[i]),
            ])
            : input;
}
